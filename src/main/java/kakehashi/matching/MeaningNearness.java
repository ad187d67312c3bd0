package kakehashi.matching;

import kakehashi.search.Candidate;
import kakehashi.search.Question;

/// Prefers records that mean what the question means, whatever their words.
///
/// Strength: likeness by the operator's model, 0 for texts that have nothing to do with each other, 1 for the same.
record MeaningNearness() implements Signal {

    static final String NAME = "meaning";

    private static final double ROUNDING = 100;

    @Override
    public String name() {
        return NAME;
    }

    /// Always where there is a model; without one the signal is not among those that are measured.
    @Override
    public boolean isAsked(Question question) {
        return true;
    }

    @Override
    public Evidence measure(Question question, Candidate candidate) {
        var meaning = candidate.meaning();
        if (meaning == null) {
            return Evidence.silent();
        }
        return new Evidence(meaning, new Justification.LikeMeaning(Math.round(meaning * ROUNDING) / ROUNDING));
    }
}
