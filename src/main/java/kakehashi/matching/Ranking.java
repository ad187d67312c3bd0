package kakehashi.matching;

import java.util.ArrayList;
import java.util.List;
import kakehashi.search.Candidate;
import kakehashi.search.Question;

/// Candidates with scores and reasons, best first. The same input gives the same ranking, in whatever order it comes.
///
/// A point is the signal's share of the weights times its strength, rounded down to 4 decimals, so that the sum can
/// be shown and never passes 1.
record Ranking(List<Ranked> bestFirst) {

    private static final double STEPS = 10_000;

    /// Keeps a product that is a whole step in arithmetic from falling to the step below in floating point.
    private static final double SLACK = 1e-7;

    static Ranking of(Question question, List<Candidate> candidates, NeedWeights weights, Signals signals) {
        var asked = Weights.asked(question, signals);
        return new Ranking(candidates.stream()
                .map(candidate -> rank(question, candidate, weights.of(question, candidate), asked))
                .sorted(Ranked.BEST_FIRST)
                .toList());
    }

    /// The scores alone, in the order of `candidates`.
    static double[] scores(Question question, List<Candidate> candidates, NeedWeights weights, Signals signals) {
        var asked = Weights.asked(question, signals);
        return candidates.stream()
                .mapToDouble(candidate -> rank(question, candidate, weights.of(question, candidate), asked)
                        .score())
                .toArray();
    }

    private static Ranked rank(Question question, Candidate candidate, Weights weights, List<Signal> asked) {
        var reasons = new ArrayList<Reason>(asked.size());
        long sum = 0;
        for (var signal : asked) {
            var evidence = signal.measure(question, candidate);
            long steps = (long) Math.floor(weights.share(signal, asked) * evidence.strength() * STEPS + SLACK);
            sum += steps;
            reasons.add(new Reason(signal.name(), steps / STEPS, evidence.because()));
        }
        return new Ranked(candidate, sum / STEPS, List.copyOf(reasons));
    }
}
