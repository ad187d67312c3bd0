package kakehashi.matching;

import kakehashi.search.Candidate;
import kakehashi.search.Question;

/// One thing by which a candidate is measured against a question.
sealed interface Signal
        permits TextRelevance,
                MeaningNearness,
                FieldOverlap,
                ReadinessFit,
                HorizonFit,
                RegionNearness,
                ModeOverlap,
                SpareCapacity,
                Youth,
                Freshness {

    /// The name in weights, reasons and documentation.
    String name();

    /// Whether the question says anything this signal can measure; a signal that is not asked gets no weight.
    boolean isAsked(Question question);

    /// The facts and their strength; [Evidence#silent] when the candidate says nothing to compare.
    Evidence measure(Question question, Candidate candidate);
}
