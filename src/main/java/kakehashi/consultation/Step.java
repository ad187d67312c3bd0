package kakehashi.consultation;

import java.time.Instant;
import java.util.UUID;
import kakehashi.deadline.Timetable;
import org.jspecify.annotations.Nullable;

/// One step of a consultation; the first is that it was received.
///
/// @param by       who took it
/// @param times    until when the desk has to take the next one, and when it is reminded; null where it is over
/// @param revision of the consultation, after it
record Step(
        ConsultationState state,
        UUID by,
        Instant at,
        @Nullable Timetable times,
        int revision) {}
