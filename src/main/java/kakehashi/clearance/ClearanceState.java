package kakehashi.clearance;

import java.util.EnumSet;
import java.util.Set;
import kakehashi.access.State;

/// Where a check stands.
enum ClearanceState {
    DRAFT,
    /// Handed in, nobody has decided.
    SUBMITTED,
    /// Looked at; something has to be found out first.
    HOLD,
    APPROVED,
    REJECTED;

    /// Those the officer has to do something about.
    static final Set<ClearanceState> WAITING = EnumSet.of(SUBMITTED, HOLD);

    /// As the policy calls it.
    State state() {
        return switch (this) {
            case DRAFT -> State.DRAFT;
            case SUBMITTED -> State.SUBMITTED;
            case HOLD -> State.HOLD;
            case APPROVED -> State.APPROVED;
            case REJECTED -> State.REJECTED;
        };
    }
}
