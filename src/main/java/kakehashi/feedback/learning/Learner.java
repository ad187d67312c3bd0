package kakehashi.feedback.learning;

import java.util.Arrays;
import java.util.List;

/// Finds the weights that make people's preferences likely, near the configured ones.
///
/// Logistic regression on pairs: the kept candidate is preferred with probability 1 / (1 + exp(−lead)), where the
/// lead is measured with the weights times a sharpness. Least is sought of the preferences' negative log likelihood
/// plus half the squared distance from the configured weights, which holds weights of little evidence where they are.
/// The problem is convex, so that its one solution does not depend on a beginning or on luck.
/// Source: Joachims, Optimizing Search Engines using Clickthrough Data (2002), with a logistic in place of a hinge.
final class Learner {

    /// A candidate that is a tenth of the score ahead is preferred at odds of e.
    static final double SHARPNESS = 10;

    /// No signal falls below this part of its configured weight: every reason keeps its point.
    private static final double LEAST_PART = 0.1;

    /// Decimals of a weight, as people write them.
    private static final double STEPS = 10_000;

    private static final int MOST_ROUNDS = 2_000;
    private static final double STILL = 1e-7;

    private Learner() {}

    /// @param configured one weight per signal, none negative
    /// @param isShare    for each signal, whether its weight is one of those whose sum is 1
    /// @return weights of the same form with 4 decimals
    static double[] fit(List<Preference> preferences, double[] configured, boolean[] isShare) {
        var anchor = Arrays.stream(configured).map(weight -> SHARPNESS * weight).toArray();
        var values = anchor.clone();
        var leads = preferences.stream().mapToDouble(each -> each.lead(values)).toArray();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double moved = 0;
            for (int signal = 0; signal < values.length; signal++) {
                moved = Math.max(moved, Math.abs(move(signal, values, anchor, preferences, leads)));
            }
            if (moved < STILL) {
                break;
            }
        }
        return shares(values, isShare);
    }

    /// Moves one value to the least of a parabola that lies above the true curve, and so never too far.
    private static double move(
            int signal, double[] values, double[] anchor, List<Preference> preferences, double[] leads) {
        double slope = values[signal] - anchor[signal];
        double curvature = 1;
        for (int i = 0; i < leads.length; i++) {
            var each = preferences.get(i);
            double difference = each.difference(signal);
            slope -= each.weight() * difference / (1 + Math.exp(leads[i]));
            curvature += each.weight() * difference * difference / 4;
        }
        double next = Math.max(LEAST_PART * anchor[signal], values[signal] - slope / curvature);
        double step = next - values[signal];
        values[signal] = next;
        for (int i = 0; i < leads.length; i++) {
            leads[i] += step * preferences.get(i).difference(signal);
        }
        return step;
    }

    /// Parts of the sum of the shares, rounded; what rounding leaves goes to the greatest of them.
    private static double[] shares(double[] values, boolean[] isShare) {
        double sum = 0;
        int greatest = -1;
        for (int signal = 0; signal < values.length; signal++) {
            if (isShare[signal]) {
                sum += values[signal];
                greatest = greatest < 0 || values[signal] > values[greatest] ? signal : greatest;
            }
        }
        var steps = new long[values.length];
        long left = (long) STEPS;
        for (int signal = 0; signal < values.length; signal++) {
            steps[signal] = Math.round(values[signal] / sum * STEPS);
            left -= isShare[signal] ? steps[signal] : 0;
        }
        steps[greatest] += left;
        return Arrays.stream(steps).mapToDouble(each -> each / STEPS).toArray();
    }
}
