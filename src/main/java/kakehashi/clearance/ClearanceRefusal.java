package kakehashi.clearance;

import java.util.List;
import java.util.Map;
import kakehashi.problem.Refusal;
import kakehashi.problem.Violation;

/// What a check declines.
sealed interface ClearanceRefusal extends Refusal {

    /// The answers were handed in already.
    record NotADraft() implements ClearanceRefusal {}

    /// There is nothing to decide yet.
    record NotSubmitted() implements ClearanceRefusal {}

    /// It has been decided, and what was decided stays.
    record AlreadyDecided() implements ClearanceRefusal {}

    /// A check of the same side is open already.
    record AlreadyOpen() implements ClearanceRefusal {}

    /// The form or a list has changed since it was answered.
    record FormOutdated(String form) implements ClearanceRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("form", form);
        }
    }

    /// A question is open.
    record Incomplete(List<Violation> violations) implements ClearanceRefusal {}

    /// The record is shared with nobody, so no details can flow.
    record NotShared() implements ClearanceRefusal {}

    /// There is no approval in force.
    record NotInForce() implements ClearanceRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case Incomplete _ -> Kind.INVALID;
            case NotADraft _,
                    NotSubmitted _,
                    AlreadyDecided _,
                    AlreadyOpen _,
                    FormOutdated _,
                    NotShared _,
                    NotInForce _ -> Kind.CONFLICT;
        };
    }
}
