package kakehashi.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kakehashi.search.text.Readings;
import kakehashi.shared.Language;
import kakehashi.shared.Script;
import org.jspecify.annotations.Nullable;

/// The terms that are shown of a part of a question: in its own spelling, compounds kept together.
///
/// @param weights weight of each term, by its text
record Compounds(Told told, List<Compound> all, Map<String, Double> weights) {

    private static final int OF_QUESTION = 12;
    private static final int OF_RECORD = 6;

    static Compounds of(Told told) {
        return new Compounds(told, Compound.of(told), Compound.weights(told));
    }

    List<Term> shown() {
        var terms =
                all.stream().map(compound -> Weighed.of(compound, told, weights).with(told.twins()));
        return shown(Stream.concat(terms, told.crossings().stream().map(each -> Weighed.of(each, 0))), OF_QUESTION);
    }

    /// Those that a record shares, in the longest form in which it has them.
    List<Term> shared(Map<Language, Occurrences> occurrences) {
        var found = all.stream()
                .flatMap(compound -> occurrences.entrySet().stream()
                        .filter(side -> side.getKey() == compound.language())
                        .flatMap(side -> compound.foundIn(side.getValue()).stream()));
        return shown(
                Stream.concat(
                        found.map(compound -> Weighed.of(compound, told, weights)),
                        told.crossings().stream().flatMap(each -> met(each, occurrences))),
                OF_RECORD);
    }

    /// The first translation that a record has in one piece.
    private static Stream<Weighed> met(Crossing crossing, Map<Language, Occurrences> occurrences) {
        var other = occurrences.get(crossing.from().other());
        for (int i = 0; other != null && i < crossing.translations().size(); i++) {
            if (crossing.translations().get(i).isIn(other, crossing.from().other())) {
                return Stream.of(Weighed.of(crossing, i));
            }
        }
        return Stream.empty();
    }

    /// Each spelling once, with its translation when it has one; parts of what is shown already are left out.
    private static List<Term> shown(Stream<Weighed> terms, int most) {
        var bySpelling = new TreeMap<String, Weighed>();
        terms.filter(each -> isTelling(each.spelling))
                .forEach(each -> bySpelling.merge(Readings.spelling(each.spelling), each, Weighed::and));
        var chosen = new ArrayList<Weighed>();
        for (var each :
                bySpelling.values().stream().sorted(Weighed.HEAVIEST_FIRST).toList()) {
            if (chosen.size() < most && chosen.stream().noneMatch(each::isPartOf)) {
                chosen.add(each);
            }
        }
        return chosen.stream().map(Weighed::toTerm).toList();
    }

    /// A single ideograph or letter says too little to be shown.
    private static boolean isTelling(String spelling) {
        return spelling.codePointCount(0, spelling.length()) > 1
                && spelling.codePoints().anyMatch(Character::isLetter);
    }

    /// @param twin   in the other language, null when none is known
    /// @param origin who says so
    private record Weighed(
            String spelling,
            Language language,
            double weight,
            @Nullable String twin,
            Term.Origin origin) {

        static final Comparator<Weighed> HEAVIEST_FIRST =
                Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::spelling);

        static Weighed of(Compound compound, Told told, Map<String, Double> weights) {
            return new Weighed(
                    compound.spelling(told.words().text()),
                    compound.language(),
                    compound.weight(weights),
                    null,
                    Term.Origin.TEXT);
        }

        /// @param translation number of the one to show
        static Weighed of(Crossing crossing, int translation) {
            return new Weighed(
                    crossing.spelling(),
                    crossing.from(),
                    crossing.weight(),
                    crossing.translations().get(translation).form(),
                    crossing.origin());
        }

        Weighed with(Map<String, Bridge.Said> twins) {
            var said = twins.get(Readings.spelling(spelling));
            return said == null ? this : new Weighed(spelling, language, weight, said.usual(), said.origin());
        }

        Weighed and(Weighed other) {
            var paired = twin == null ? other : this;
            return new Weighed(spelling, language, Math.max(weight, other.weight), paired.twin, paired.origin);
        }

        /// Whether a longer term says the same and more.
        boolean isPartOf(Weighed longer) {
            return language == longer.language
                    && longer.spelling.length() > spelling.length()
                    && longer.spelling.contains(spelling)
                    && (twin == null || longer.twin != null);
        }

        /// The fields of both languages hold English words; with a Japanese twin such a word is English.
        Term toTerm() {
            var own = twin != null && Script.isJapanese(twin) && !Script.isJapanese(spelling) ? Language.EN : language;
            return switch (own) {
                case JA -> new Term(spelling, twin, origin);
                case EN -> new Term(twin, spelling, origin);
            };
        }
    }
}
