package kakehashi.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kakehashi.search.Term.Origin;
import kakehashi.shared.Language;
import org.apache.lucene.search.Query;

/// A word or compound of a question in the other language.
///
/// @param spelling     as the question has it
/// @param from         language of the question
/// @param field        where the translations are looked for
/// @param translations those that some record has
/// @param records      number of records by which the whole is called rare or common
/// @param idf          how rare that is
/// @param boost        how much it counts: how often the question says it, parts less than the whole
/// @param origin       who pairs it
record Crossing(
        String spelling,
        Language from,
        String field,
        List<Translation> translations,
        int records,
        double idf,
        float boost,
        Origin origin) {

    static final Comparator<Crossing> MOST_TELLING =
            Comparator.comparingDouble(Crossing::weight).reversed().thenComparing(Crossing::spelling);

    /// @param form  as the lexicon has it
    /// @param words its terms in the field
    record Translation(String form, List<TranslationQuery.Word> words) {

        /// Whether a record has it in one piece.
        boolean isIn(Occurrences occurrences, Language language) {
            var ends = occurrences.endsOf(words.getFirst().term().text());
            for (int i = 1; i < words.size() && !ends.isEmpty(); i++) {
                ends = occurrences.endsOf(words.get(i).term().text(), ends, language);
            }
            return !ends.isEmpty();
        }
    }

    double weight() {
        return boost * idf;
    }

    /// Adds what each word of the translations weighs when it marks a place.
    void addWeights(Map<String, Double> weights) {
        for (var translation : translations) {
            double each = weight() / translation.words().size();
            translation.words().forEach(word -> weights.merge(word.term().text(), each, Math::max));
        }
    }

    Query toQuery() {
        return new TranslationQuery(
                field, translations.stream().map(Translation::words).toList(), records);
    }
}
