package kakehashi.search;

import java.util.List;
import java.util.Map;

/// What can be told of a part of a question.
///
/// @param words     the part as it stands
/// @param terms     the terms by which matches are shown, of the fields with term vectors, the most telling first
/// @param crossings its words with their translations, the most telling first
/// @param twins     what its words mean, by their spelling as [kakehashi.search.text.Readings] compares it
record Told(QuestionWords words, List<WeightedTerm> terms, List<Crossing> crossings, Map<String, Bridge.Said> twins) {

    boolean isEmpty() {
        return terms.isEmpty() && crossings.isEmpty();
    }
}
