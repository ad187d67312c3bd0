package kakehashi.matching;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.search.Question;

/// How much each signal counts. One weight per signal, none negative; that of meaning, which needs a model, stands
/// beside the others, whose sum is 1.
public record Weights(Map<String, Double> byName) {

    private static final double ROUNDING = 1e-9;

    public Weights {
        byName = Map.copyOf(byName);
        if (!byName.keySet().equals(Signals.NAMES)) {
            throw new IllegalArgumentException(
                    "matching.weights names %s, but the signals are %s".formatted(byName.keySet(), Signals.NAMES));
        }
        double sum = byName.entrySet().stream()
                .filter(weight -> isShare(weight.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
        if (byName.values().stream().anyMatch(weight -> !(weight >= 0)) || Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException(
                    "matching.weights must be non-negative and, without meaning, sum to 1, but are %s"
                            .formatted(byName));
        }
        if (requireNonNull(byName.get(TextRelevance.NAME)) == 0) {
            throw new IllegalArgumentException("matching.weights.text must be above 0: text may be all that is asked");
        }
    }

    /// Whether the weight of a signal is one of those whose sum is 1.
    public static boolean isShare(String signal) {
        return !signal.equals(MeaningNearness.NAME);
    }

    static Weights of(MatchingConfig.SignalWeights weights) {
        return new Weights(Map.of(
                "text", weights.text(),
                "meaning", weights.meaning(),
                "field", weights.field(),
                "readiness", weights.readiness(),
                "horizon", weights.horizon(),
                "region", weights.region(),
                "mode", weights.mode(),
                "capacity", weights.capacity(),
                "young", weights.young(),
                "freshness", weights.freshness()));
    }

    /// The same with a part of one weight given to another.
    ///
    /// @param share 0 (nothing) to 1 (all of it)
    Weights moving(double share, String from, String to) {
        double part = share * requireNonNull(byName.get(from));
        var moved = new HashMap<>(byName);
        moved.merge(from, -part, Double::sum);
        moved.merge(to, part, Double::sum);
        return new Weights(moved);
    }

    double of(Signal signal) {
        return requireNonNull(byName.get(signal.name())); // the constructor saw every name
    }

    /// The share of the whole that a signal has among those that a question asks, 0 to 1.
    double share(Signal signal, List<Signal> asked) {
        return of(signal) / asked.stream().mapToDouble(this::of).sum();
    }

    /// The signals that a question asks, in the order of reasons.
    static List<Signal> asked(Question question, Signals signals) {
        return signals.inOrder().stream()
                .filter(signal -> signal.isAsked(question))
                .toList();
    }
}
