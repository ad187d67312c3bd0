package kakehashi.feedback.learning;

import kakehashi.matching.Weights;

/// What came of an attempt to learn; only the last kind is put in force.
public sealed interface Outcome {

    /// Too little to learn from.
    record TooFew(Seen seen) implements Outcome {}

    /// The learned weights are not surely better than the configured ones.
    record WithinNoise(Seen seen, Gain gain) implements Outcome {}

    record Better(Seen seen, Gain gain, Weights weights) implements Outcome {}
}
