package kakehashi.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kakehashi.search.Candidate;
import kakehashi.search.FieldNames;
import kakehashi.search.Question;

/// Guesses the fields of a question from those of its nearest records.
///
/// Confidence of a field: the share it has of the votes of the nearest records, each voting with the square of its
/// text strength for all its fields.
final class Neighbours {

    private static final int NEAREST = 20;
    private static final int SUGGESTED = 3;
    private static final double LEAST_CONFIDENCE = 0.15;
    private static final double ROUNDING = 100;

    private Neighbours() {}

    static List<SuggestedField> fields(Question question, List<Candidate> bestTextFirst, FieldNames names) {
        Map<String, Double> votes = new TreeMap<>();
        double all = 0;
        for (var candidate : bestTextFirst.stream().limit(NEAREST).toList()) {
            double vote = candidate.text() * candidate.text();
            all += candidate.facts().fields().isEmpty() ? 0 : vote;
            candidate.facts().fields().forEach(code -> votes.merge(code, vote, Double::sum));
        }
        double sum = all;
        return votes.entrySet().stream()
                .filter(entry -> !question.wishes().fields().contains(entry.getKey()))
                .map(entry -> new SuggestedField(
                        entry.getKey(),
                        names.of(entry.getKey()),
                        Math.round(entry.getValue() / sum * ROUNDING) / ROUNDING))
                .filter(field -> field.confidence() >= LEAST_CONFIDENCE)
                .sorted(Comparator.comparingDouble(SuggestedField::confidence)
                        .reversed()
                        .thenComparing(SuggestedField::code))
                .limit(SUGGESTED)
                .toList();
    }
}
