package kakehashi.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened to a consultation. Sent inside the transaction in which it did.
public sealed interface ConsultationFact {

    /// Whom it concerns, as it stands after what happened.
    ///
    /// @param asker    who asked
    /// @param assignee who of the desk has it; null while nobody does
    /// @param due      until when the desk has to act; null where it is over
    record About(
            UUID id,
            int revision,
            UUID asker,
            UUID organization,
            UUID receiver,
            @Nullable UUID assignee,
            @Nullable LocalDate due) {}

    About about();

    /// A desk was asked.
    record Received(About about) implements ConsultationFact {}

    /// The desk gave it to one of its people, or to nobody.
    record Assigned(About about, UUID by) implements ConsultationFact {}

    /// It was led on, ended, or taken back by who asked.
    ///
    /// @param told when others may be told of it by mail: until then it can be taken back
    record Stepped(About about, ConsultationState state, UUID by, Instant told) implements ConsultationFact {}

    /// The last step was taken back; it stands in `state` again.
    ///
    /// @param taken the revision it had made
    record TakenBack(About about, ConsultationState state, UUID by, int taken) implements ConsultationFact {}

    /// The day on which the desk has to act comes near.
    record Reminded(About about) implements ConsultationFact {}

    /// The day is over, and nobody has acted: the deputy of the desk has to know.
    record Overdue(About about) implements ConsultationFact {}
}
