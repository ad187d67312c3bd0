package kakehashi.feedback.learning;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import kakehashi.matching.Weights;

/// From opinions to an outcome; arithmetic. The same opinions give the same outcome.
record Study(Weights configured, LearningConfig config) {

    Study {
        if (config.folds() < 2 || config.asked() < config.folds()) {
            throw new IllegalArgumentException("feedback.learning must keep 2 ≤ folds (%d) ≤ asked (%d)"
                    .formatted(config.folds(), config.asked()));
        }
    }

    Outcome of(Collection<Opinion> opinions) {
        var signals = configured.byName().keySet().stream().sorted().toList();
        var usual = signals.stream()
                .mapToDouble(signal -> requireNonNull(configured.byName().get(signal)))
                .toArray();
        var isShare = new boolean[usual.length];
        for (int signal = 0; signal < isShare.length; signal++) {
            isShare[signal] = Weights.isShare(signals.get(signal));
        }
        var preferences = Preference.among(opinions, signals);
        var seen = new Seen(
                opinions.size(),
                (int) opinions.stream().map(Opinion::person).distinct().count(),
                (int) preferences.stream().map(Preference::asked).distinct().count());
        if (seen.judgments() < config.judgments() || seen.people() < config.people() || seen.asked() < config.asked()) {
            return new Outcome.TooFew(seen);
        }
        var gain = Gain.of(preferences, usual, isShare, config.folds());
        return gain.isBeyondNoise()
                ? new Outcome.Better(seen, gain, named(signals, Learner.fit(preferences, usual, isShare)))
                : new Outcome.WithinNoise(seen, gain);
    }

    private static Weights named(List<String> signals, double[] weights) {
        var byName = new HashMap<String, Double>();
        for (int signal = 0; signal < weights.length; signal++) {
            byName.put(signals.get(signal), weights[signal]);
        }
        return new Weights(byName);
    }
}
