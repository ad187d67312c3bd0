package kakehashi.search.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.search.lexicon.Lexicon;

/// Learns pairs of terms from twins by competitive linking.
///
/// What the lexicon explains of a twin is taken out. Of the rest, terms are associated over all twins, then linked in
/// each twin, the strongest association first, every word once. Terms that are linked nearly as often as they occur,
/// in records of several organizations, are a pair.
/// Takes time in proportion to the twins.
public final class PairLearner {

    private final TwinReader reader;
    private final int leastOwners;
    private final double leastConfidence;
    private final List<Line> lines = new ArrayList<>();

    /// @param leastOwners     organizations whose records must agree, 1 or more
    /// @param leastConfidence above 0, below 1
    public PairLearner(Lexicon known, int leastOwners, double leastConfidence) {
        this.reader = new TwinReader(known);
        this.leastOwners = leastOwners;
        this.leastConfidence = leastConfidence;
    }

    /// Takes in a twin; those of one record in a row.
    public void add(Twin twin) {
        var line = reader.read(twin);
        if (!line.ja().isEmpty() && !line.en().isEmpty()) {
            lines.add(line);
        }
    }

    /// What all twins so far teach, the surest first.
    public List<LearnedPair> pairs() {
        var ja = Candidates.of(lines, reader.japanese(), Line::ja, leastOwners);
        var en = Candidates.of(lines, reader.english(), Line::en, leastOwners);
        var partners = Partners.of(lines, ja, en);
        var linked = new HashMap<Numbers, Linked>();
        for (var line : lines) {
            for (var link : Link.of(line, ja, en, partners)) {
                linked.computeIfAbsent(new Numbers(link.ja().number(), link.en().number()), numbers -> new Linked())
                        .add(line, ja.spelling(line, link.ja(), ""), en.spelling(line, link.en(), " "));
            }
        }
        return linked.entrySet().stream()
                .map(each -> pair(each, ja, en))
                .filter(pair -> pair.owners() >= leastOwners && pair.confidence() >= leastConfidence)
                .sorted(LearnedPair.SUREST_FIRST)
                .toList();
    }

    private record Numbers(int ja, int en) {}

    private static LearnedPair pair(Map.Entry<Numbers, Linked> each, Candidates ja, Candidates en) {
        var numbers = each.getKey();
        var linked = each.getValue();
        return linked.pair(Partners.dice(linked.lines(), ja.lines(numbers.ja), en.lines(numbers.en)));
    }
}
