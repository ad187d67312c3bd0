package kakehashi.quality;

import kakehashi.problem.Refusal;

/// What decisions about records decline.
public sealed interface QualityRefusal extends Refusal {

    /// It cannot be taken back any more: somebody changed the record after it.
    record TooLate() implements QualityRefusal {}

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
