package kakehashi.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What all reviewers' points make of one card.
///
/// By each criterion *c* the mean of the points given by it; of these the mean, weighted by how much each counts:
/// `total = Σ weight(c) · mean(c) / Σ weight(c)`, over the criteria by which anybody gave points. What was not
/// given is missing: it is no 0, and a criterion nobody used draws nothing down. The spread is the distance between
/// the highest and the lowest of the totals that each reviewer alone would make. All rounded to hundredths, 0 to 5.
///
/// @param total     null while nobody gave points
/// @param reviewers how many gave points
/// @param spread    null with fewer than two of them
/// @param means     by criterion, without those nobody used
record Score(
        @Nullable Double total, int reviewers, @Nullable Double spread, Map<UUID, Double> means) {

    private static final double HUNDREDTHS = 100;

    /// @param reviews points by criterion, of each reviewer; points by what is no criterion any more do not count
    static Score of(List<Criterion> criteria, Collection<Map<UUID, Integer>> reviews) {
        var alone = reviews.stream()
                .map(review -> total(criteria, means(criteria, List.of(review))))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        var means = means(criteria, reviews);
        var total = total(criteria, means);
        means.replaceAll((_, mean) -> rounded(mean));
        return new Score(
                total == null ? null : rounded(total),
                (int) alone.getCount(),
                alone.getCount() > 1 ? rounded(alone.getMax() - alone.getMin()) : null,
                means);
    }

    private static Map<UUID, Double> means(List<Criterion> criteria, Collection<Map<UUID, Integer>> reviews) {
        var means = new HashMap<UUID, Double>();
        for (var criterion : criteria) {
            reviews.stream()
                    .map(review -> review.get(criterion.id()))
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .average()
                    .ifPresent(mean -> means.put(criterion.id(), mean));
        }
        return means;
    }

    private static @Nullable Double total(List<Criterion> criteria, Map<UUID, Double> means) {
        double weights = 0;
        double sum = 0;
        for (var criterion : criteria) {
            var mean = means.get(criterion.id());
            if (mean != null) {
                weights += criterion.weight();
                sum += criterion.weight() * mean;
            }
        }
        return weights == 0 ? null : sum / weights;
    }

    private static double rounded(double value) {
        return Math.round(value * HUNDREDTHS) / HUNDREDTHS;
    }
}
