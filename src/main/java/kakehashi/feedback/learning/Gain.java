package kakehashi.feedback.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/// How many more preferences the learned weights put in order than the configured ones, on records not learned from.
///
/// All figures are means over records that asked, each counting the same.
///
/// @param before        share of preferences that the configured weights put in order, 0 to 1
/// @param mean          what the learned ones add to it, −1 to 1
/// @param standardError of `mean`, paired by record
public record Gain(double before, double mean, double standardError) {

    /// Standard errors a gain must exceed.
    private static final double BEYOND = 2;

    /// Far below a point that is shown, and above what sums of rounded numbers differ by.
    private static final double TIE = 1e-9;

    /// Cross-validation: each record is judged by weights learned from the other parts.
    ///
    /// @param isShare see [Learner#fit]
    /// @param folds   number of parts, at least 2
    static Gain of(List<Preference> preferences, double[] configured, boolean[] isShare, int folds) {
        var parts = parts(preferences, folds);
        var before = new ArrayList<Double>();
        var gains = new ArrayList<Double>();
        for (var part : parts) {
            var others = parts.stream()
                    .filter(other -> other != part)
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .toList();
            var learned = Learner.fit(others, configured, isShare);
            for (var record : part) {
                double usual = inOrder(record, configured);
                before.add(usual);
                gains.add(inOrder(record, learned) - usual);
            }
        }
        return new Gain(mean(before), mean(gains), standardError(gains));
    }

    /// Whether it can hardly be chance.
    boolean isBeyondNoise() {
        return mean > 0 && mean > BEYOND * standardError;
    }

    /// The preferences of each record, dealt out to the parts in the order of ids.
    private static List<List<List<Preference>>> parts(List<Preference> preferences, int folds) {
        var byRecord = new HashMap<UUID, List<Preference>>();
        preferences.forEach(each ->
                byRecord.computeIfAbsent(each.asked(), _ -> new ArrayList<>()).add(each));
        var parts = new ArrayList<List<List<Preference>>>();
        for (int part = 0; part < folds; part++) {
            parts.add(new ArrayList<>());
        }
        int next = 0;
        for (var record : byRecord.keySet().stream().sorted().toList()) {
            parts.get(next++ % folds).add(byRecord.getOrDefault(record, List.of()));
        }
        return parts;
    }

    /// A tie is half in order.
    private static double inOrder(List<Preference> preferences, double[] weights) {
        double sum = 0;
        double good = 0;
        for (var each : preferences) {
            double lead = each.lead(weights);
            sum += each.weight();
            good += each.weight() * (Math.abs(lead) < TIE ? 0.5 : lead > 0 ? 1 : 0);
        }
        return good / sum;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double standardError(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .sum();
        return values.size() < 2 ? 0 : Math.sqrt(squares / (values.size() - 1) / values.size());
    }
}
