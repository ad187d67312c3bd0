package kakehashi.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kakehashi.search.text.Readings;
import kakehashi.shared.Language;

/// The terms that are shown of a question: in its own spelling, compounds kept together.
final class Compounds {

    private static final int OF_QUESTION = 12;
    private static final int OF_RECORD = 6;

    private Compounds() {}

    static List<Term> shown(QuestionQuery query) {
        return shown(query, Compound.of(query).stream(), OF_QUESTION);
    }

    /// Those that a record shares, in the longest form in which it has them.
    static List<Term> shared(QuestionQuery query, List<Compound> compounds, Map<Language, Occurrences> occurrences) {
        var found = compounds.stream()
                .flatMap(compound -> occurrences.entrySet().stream()
                        .filter(side -> side.getKey() == compound.language())
                        .flatMap(side -> compound.foundIn(side.getValue()).stream()));
        return shown(query, found, OF_RECORD);
    }

    private static List<Term> shown(QuestionQuery query, Stream<Compound> compounds, int most) {
        var weights = Compound.weights(query);
        var bySpelling = new TreeMap<String, Weighed>();
        compounds.forEach(compound -> {
            var spelling = compound.spelling(query.words().text());
            if (isTelling(spelling)) {
                var weighed = new Weighed(spelling, compound.language(), compound.weight(weights));
                bySpelling.merge(Readings.spelling(spelling), weighed, Weighed::heavier);
            }
        });
        return bySpelling.values().stream()
                .sorted(Weighed.HEAVIEST_FIRST)
                .limit(most)
                .map(Weighed::toTerm)
                .toList();
    }

    /// A single ideograph or letter says too little to be shown.
    private static boolean isTelling(String spelling) {
        return spelling.codePointCount(0, spelling.length()) > 1
                && spelling.codePoints().anyMatch(Character::isLetter);
    }

    private record Weighed(String spelling, Language language, double weight) {

        static final Comparator<Weighed> HEAVIEST_FIRST =
                Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::spelling);

        static Weighed heavier(Weighed one, Weighed other) {
            return other.weight > one.weight ? other : one;
        }

        Term toTerm() {
            return switch (language) {
                case JA -> new Term(spelling, null, Term.Origin.TEXT);
                case EN -> new Term(null, spelling, Term.Origin.TEXT);
            };
        }
    }
}
