package kakehashi.feedback.learning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// One candidate kept over another by one person for one record that asked.
final class Preference {

    private final UUID asked;
    private final double weight;
    private final double[] difference;

    private Preference(UUID asked, double weight, double[] difference) {
        this.asked = asked;
        this.weight = weight;
        this.difference = difference;
    }

    /// Every candidate that somebody kept over every one that they declined for the same record. Where the record asked
    /// other signals meanwhile, two judgments cannot be compared.
    ///
    /// @param signals names, in the order of the differences
    static List<Preference> among(Collection<Opinion> opinions, List<String> signals) {
        var preferences = new ArrayList<Preference>();
        opinions.stream()
                .collect(Collectors.groupingBy(Preference::situation))
                .values()
                .forEach(alike -> addAll(preferences, alike, signals));
        preferences.sort((one, other) -> one.asked.compareTo(other.asked)); // sums in a fixed order round alike
        return preferences;
    }

    private static List<Object> situation(Opinion opinion) {
        return List.of(opinion.asked(), opinion.person(), opinion.strengths().keySet());
    }

    private static void addAll(List<Preference> preferences, List<Opinion> alike, List<String> signals) {
        var kept = alike.stream().filter(Opinion::kept).toList();
        var declined = alike.stream().filter(each -> !each.kept()).toList();
        // Of k and d judgments k × d pairs are made, which say no more than k + d − 1 that are independent.
        double weight = (kept.size() + declined.size() - 1.0) / (kept.size() * declined.size());
        for (var better : kept) {
            for (var worse : declined) {
                preferences.add(new Preference(better.asked(), weight, difference(better, worse, signals)));
            }
        }
    }

    private static double[] difference(Opinion better, Opinion worse, List<String> signals) {
        return signals.stream()
                .mapToDouble(signal -> better.strengths().getOrDefault(signal, 0.0)
                        - worse.strengths().getOrDefault(signal, 0.0))
                .toArray();
    }

    UUID asked() {
        return asked;
    }

    double weight() {
        return weight;
    }

    /// Strength of the kept minus that of the declined candidate, −1 to 1.
    double difference(int signal) {
        return difference[signal];
    }

    /// How far the kept candidate is ahead under these weights; the shares that a question leaves out scale it and
    /// never turn it round.
    double lead(double[] weights) {
        double lead = 0;
        for (int signal = 0; signal < weights.length; signal++) {
            lead += weights[signal] * difference[signal];
        }
        return lead;
    }
}
