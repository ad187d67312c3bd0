package kakehashi.consultation;

import java.util.Map;
import kakehashi.problem.Refusal;

/// What a consultation declines.
sealed interface ConsultationRefusal extends Refusal {

    /// It is over; nothing of it changes any more.
    record Over() implements ConsultationRefusal {}

    /// The table of steps does not lead there from here.
    record NoSuchStep(String state, String asked) implements ConsultationRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("state", state, "asked", asked);
        }
    }

    /// The last step is not the caller's, or it is the first of all.
    record NotYourStep() implements ConsultationRefusal {}

    /// The minute is over, or somebody has acted since.
    record StepStands() implements ConsultationRefusal {}

    /// It was not referred to anybody.
    record NotReferred() implements ConsultationRefusal {}

    /// It was sent on before.
    record SentOnAlready() implements ConsultationRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case Over _, NoSuchStep _, NotYourStep _, StepStands _, NotReferred _, SentOnAlready _ -> Kind.CONFLICT;
        };
    }
}
