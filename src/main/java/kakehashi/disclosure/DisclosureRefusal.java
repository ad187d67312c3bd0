package kakehashi.disclosure;

import kakehashi.problem.Refusal;

/// What disclosure declines.
public sealed interface DisclosureRefusal extends Refusal {

    /// The tie no longer holds.
    record AlreadyEnded() implements DisclosureRefusal {}

    /// The same tie binds the same side already.
    record AlreadyTied() implements DisclosureRefusal {}

    /// The wording accepted is not the present one.
    record OtherWording() implements DisclosureRefusal {}

    /// There is no agreement that could be accepted.
    record NothingToAccept() implements DisclosureRefusal {}

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
