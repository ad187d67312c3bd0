package kakehashi.introduction;

import java.time.Instant;
import java.util.UUID;
import kakehashi.deadline.Chase;
import kakehashi.deadline.Timetable;
import kakehashi.thread.Slot;
import org.jspecify.annotations.Nullable;

/// How an introduction stood before the last step, so that whoever took it can take it back.
///
/// @param step     what was done
/// @param by       who did it
/// @param until    when it is too late
/// @param revision that the step made
record Before(
        Step step,
        UUID by,
        Instant until,
        int revision,
        IntroductionState state,
        @Nullable Side turn,
        @Nullable Timetable times,
        Chase chase,
        @Nullable UUID needOwner,
        @Nullable UUID offerOwner,
        @Nullable Slot meeting,
        @Nullable ScopeStanding scope) {

    /// The same, after another step.
    Before as(Step other) {
        return new Before(other, by, until, revision, state, turn, times, chase, needOwner, offerOwner, meeting, scope);
    }
}
