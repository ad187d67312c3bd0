package kakehashi.handover;

import kakehashi.problem.Refusal;

/// What handing over declines.
public sealed interface HandoverRefusal extends Refusal {

    /// Who shall hand over is in charge of nothing, perhaps because somebody was quicker, and stays.
    record NothingInCharge() implements HandoverRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NothingInCharge _ -> Kind.CONFLICT;
        };
    }
}
