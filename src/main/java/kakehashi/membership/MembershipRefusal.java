package kakehashi.membership;

import kakehashi.problem.Refusal;

/// What belonging to an organization declines.
public sealed interface MembershipRefusal extends Refusal {

    /// There is no such invitation, it was used or taken back, or its days are over: all answer alike.
    record InvitationOver() implements MembershipRefusal {}

    /// The invitation is for another address than the one the identity server knows to be the caller's.
    record OtherAddress() implements MembershipRefusal {}

    /// The caller belongs to another organization already.
    record BelongsElsewhere() implements MembershipRefusal {}

    /// Nobody changes what they themselves are.
    record OwnPlace() implements MembershipRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case InvitationOver _ -> Kind.NOT_FOUND;
            case OtherAddress _ -> Kind.FORBIDDEN;
            case BelongsElsewhere _, OwnPlace _ -> Kind.CONFLICT;
        };
    }
}
