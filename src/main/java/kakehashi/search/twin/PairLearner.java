package kakehashi.search.twin;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.search.lexicon.Lexicon;

public final class PairLearner {

    private static final int PARTNERS = 4;

    private static final double LEAST_ASSOCIATION = Double.parseDouble(System.getProperty("x.assoc", "0.3"));

    private final TwinReader reader;
    private final int leastOwners;
    private final double leastConfidence;
    private final List<Line> lines = new ArrayList<>();

    public PairLearner(Lexicon known, int leastOwners, double leastConfidence) {
        this.reader = new TwinReader(known);
        this.leastOwners = leastOwners;
        this.leastConfidence = leastConfidence;
    }

    public void add(Twin twin) {
        var line = reader.read(twin);
        if (line.ja().words().length > 0 && line.en().words().length > 0) {
            lines.add(line);
        }
    }

    public List<LearnedPair> pairs() {
        var ja = Candidates.of(lines, reader.japanese(), Line::ja, leastOwners > 1);
        var en = Candidates.of(lines, reader.english(), Line::en, leastOwners > 1);
        var partners = partners(ja, en);
        var links = new HashMap<Long, Links>();
        for (var line : lines) {
            link(line, ja, en, partners, links);
        }
        var pairs = new ArrayList<LearnedPair>();
        links.forEach((key, each) -> {
            double confidence = dice(each.lines, ja.lines((int) (key >> 32)), en.lines((int) (long) key));
            if (each.owners.cardinality() >= leastOwners && confidence >= leastConfidence) {
                pairs.add(each.pair(confidence));
            }
        });
        pairs.sort(LearnedPair.SUREST_FIRST);
        return pairs;
    }

    private static double dice(int together, int one, int other) {
        return 2.0 * together / (one + other + 2);
    }

    private record Partner(int number, double association) {}

    private List<List<Partner>> partners(Candidates ja, Candidates en) {
        var linesOf = new ArrayList<List<Integer>>();
        for (int i = 0; i < ja.size(); i++) {
            linesOf.add(new ArrayList<>());
        }
        var english = new int[lines.size()][];
        for (int i = 0; i < lines.size(); i++) {
            int number = i;
            ja.in(lines.get(i)).stream().mapToInt(Candidates.Place::number).distinct().forEach(term -> linesOf.get(term).add(number));
            english[i] = en.in(lines.get(i)).stream().mapToInt(Candidates.Place::number).distinct().toArray();
        }
        var together = new int[en.size()];
        var partners = new ArrayList<List<Partner>>();
        for (int term = 0; term < ja.size(); term++) {
            var found = new ArrayList<Partner>();
            for (int line : linesOf.get(term)) {
                for (int other : english[line]) {
                    together[other]++;
                }
            }
            for (int line : linesOf.get(term)) {
                for (int other : english[line]) {
                    if (together[other] > 0) {
                        double association = dice(together[other], ja.lines(term), en.lines(other));
                        if (association >= LEAST_ASSOCIATION) {
                            found.add(new Partner(other, association));
                        }
                        together[other] = 0;
                    }
                }
            }
            partners.add(List.copyOf(found));
        }
        return partners;
    }

    private record Link(Candidates.Place ja, Candidates.Place en, double association) {
        static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::association).reversed()
            .thenComparing(Comparator.comparingInt((Link link) -> link.ja.length() + link.en.length()).reversed())
            .thenComparingLong(link -> link.ja.key())
            .thenComparingLong(link -> link.en.key())
            .thenComparingInt(link -> link.ja.from())
            .thenComparingInt(link -> link.en.from());
    }

    private static final class Links {
        int lines; @org.jspecify.annotations.Nullable Line line;
        int records;
        int record = -1;
        final BitSet owners = new BitSet();
        final Map<String, Integer> ja = new HashMap<>();
        final Map<String, Integer> en = new HashMap<>();

        LearnedPair pair(double confidence) {
            return new LearnedPair(usual(ja), usual(en), confidence, records, owners.cardinality());
        }

        private static String usual(Map<String, Integer> forms) {
            return forms.entrySet().stream().min(Comparator.<Map.Entry<String, Integer>>comparingLong(e -> e.getKey().chars().filter(Character::isUpperCase).count())
                .thenComparing(e -> -e.getValue()).thenComparing(Map.Entry::getKey)).orElseThrow().getKey();
        }
    }

    private void link(Line line, Candidates ja, Candidates en, List<List<Partner>> partners, Map<Long, Links> links) {
        var possible = new ArrayList<Link>();
        var english = en.in(line);
        for (var one : ja.in(line)) {
            for (var partner : partners.get(one.number())) {
                for (var other : english) {
                    if (other.number() == partner.number) {
                        possible.add(new Link(one, other, partner.association));
                    }
                }
            }
        }
        possible.sort(Link.BEST_FIRST);
        var chosen = new ArrayList<Link>();
        for (var each : possible) {
            if (chosen.stream().noneMatch(taken -> taken.ja.overlaps(each.ja) || taken.en.overlaps(each.en))) {
                chosen.add(each);
                var tally = links.computeIfAbsent((long) each.ja.number() << 32 | each.en.number(), key -> new Links());
                if (tally.line != line) { tally.line = line; tally.lines++; }
                if (tally.record != line.record()) {
                    tally.record = line.record();
                    tally.records++;
                }
                tally.owners.set(line.owner());
                tally.ja.merge(ja.spelling(line, each.ja, ""), 1, Integer::sum);
                tally.en.merge(en.spelling(line, each.en, " "), 1, Integer::sum);
            }
        }
    }
}
