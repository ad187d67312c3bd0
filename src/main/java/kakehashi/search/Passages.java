package kakehashi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.search.Occurrences.Occurrence;
import kakehashi.search.text.Sentences;
import kakehashi.shared.Language;

/// Chooses the sentences of a record that show best why it was found.
///
/// The best sentence is the one whose terms weigh most together; a further one must add terms worth at least a
/// quarter of the best. When only the title or the keywords have terms, they stand in.
///
/// @param sections texts in the order of the index
/// @param weights  weight of each term
record Passages(List<Section> sections, Map<String, Double> weights) {

    private static final int MOST = 3;
    private static final int MOST_PER_LANGUAGE = 2;
    private static final double LEAST_GAIN = 0.25;
    private static final Comparator<Sentence> BEST_FIRST =
            Comparator.comparingDouble(Sentence::gain).reversed().thenComparingInt(Sentence::place);

    /// @param place number in the record, by which ties are broken
    private record Sentence(Passage passage, Set<String> terms, double gain, int place) {}

    /// At most three, those of the language with the best one first.
    List<Passage> best(Map<Language, Occurrences> occurrences) {
        var chosen = new ArrayList<Sentence>();
        for (var language : Language.values()) {
            var found = occurrences.get(language);
            if (found != null && !found.isEmpty()) {
                chosen.addAll(chosen(marked(language, found)));
            }
        }
        chosen.sort(BEST_FIRST);
        return chosen.stream().limit(MOST).map(Sentence::passage).toList();
    }

    /// The title in each language in which it has terms.
    List<Passage> titles(Map<Language, Occurrences> occurrences) {
        return occurrences.entrySet().stream()
                .flatMap(side -> marked(side.getKey(), side.getValue()).stream())
                .map(Sentence::passage)
                .filter(passage -> isHead(passage))
                .toList();
    }

    private List<Sentence> chosen(List<Sentence> marked) {
        var telling = marked.stream()
                .filter(sentence -> !isHead(sentence.passage()) && !isKeywords(sentence.passage()))
                .toList();
        var left = new ArrayList<>(telling.isEmpty() ? marked : telling);
        var chosen = new ArrayList<Sentence>();
        var covered = new HashSet<String>();
        double first = 0;
        while (chosen.size() < MOST_PER_LANGUAGE) {
            var best = left.stream().map(sentence -> without(sentence, covered)).min(BEST_FIRST);
            if (best.isEmpty() || best.get().gain() <= first * LEAST_GAIN) {
                break;
            }
            first = Math.max(first, best.get().gain());
            covered.addAll(best.get().terms());
            chosen.add(best.get());
        }
        return chosen;
    }

    private Sentence without(Sentence sentence, Set<String> covered) {
        double gain = sentence.terms().stream()
                .filter(term -> !covered.contains(term))
                .mapToDouble(this::weight)
                .sum();
        return new Sentence(sentence.passage(), sentence.terms(), gain, sentence.place());
    }

    private double weight(String term) {
        return weights.getOrDefault(term, 0.0);
    }

    private static boolean isHead(Passage passage) {
        return passage.field().equals(Section.TITLE) || passage.field().equals(Section.NAME);
    }

    private static boolean isKeywords(Passage passage) {
        return passage.field().endsWith(Section.KEYWORDS);
    }

    /// All sentences of a language that have terms; titles and keywords whole.
    private List<Sentence> marked(Language language, Occurrences occurrences) {
        var marked = new ArrayList<Sentence>();
        int base = 0;
        int place = 0;
        for (var section : sections) {
            if (section.language() == language) {
                for (var stretch : stretches(section)) {
                    var inside = inside(occurrences.inOrder(), base + stretch.start(), base + stretch.end());
                    if (!inside.isEmpty()) {
                        marked.add(sentence(section, stretch, base, inside, place));
                    }
                    place++;
                }
                base += section.text().length() + 1;
            }
        }
        return marked;
    }

    private static List<Sentences.Stretch> stretches(Section section) {
        boolean isWhole = section.isHead() || section.isKeywords();
        return isWhole ? List.of(new Sentences.Stretch(0, section.text().length())) : Sentences.of(section.text());
    }

    private static List<Occurrence> inside(List<Occurrence> inOrder, int start, int end) {
        return inOrder.stream()
                .filter(occurrence -> occurrence.start() >= start && occurrence.start() < end)
                .toList();
    }

    private Sentence sentence(
            Section section, Sentences.Stretch stretch, int base, List<Occurrence> inside, int place) {
        var text = section.text().substring(stretch.start(), stretch.end());
        var terms = new HashSet<String>();
        inside.forEach(occurrence -> terms.add(occurrence.term()));
        double gain = terms.stream().mapToDouble(this::weight).sum();
        var marks = Marks.of(inside, base + stretch.start(), text.length());
        return new Sentence(new Passage(section, text, marks), terms, gain, place);
    }
}
