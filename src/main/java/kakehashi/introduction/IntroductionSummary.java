package kakehashi.introduction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.publication.Owner;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.thread.Slot;
import org.jspecify.annotations.Nullable;

/// An introduction in a list, as one of the two sides sees it.
///
/// @param side      on which the caller has part in it
/// @param asking    the side that asked
/// @param turn      who has to act next; null when nobody has
/// @param mine      whether it is the caller's side that has to
/// @param due       the last day for that, where the product is at home; null when nobody has to
/// @param overdue   whether that day is over
/// @param assignee  who is in charge on the caller's side; null when the whole desk is
/// @param assigned  whether that is the caller
/// @param reason    why it was declined; null unless it was
/// @param meeting   the time that is fixed; null while none is
/// @param meetingOff whether it was ended before that time, so that nobody meets
/// @param askedAt   when it was sent, the last time; null when it was not
public record IntroductionSummary(
        UUID id,
        int revision,
        Party need,
        Party offer,
        Side side,
        Side asking,
        IntroductionState state,
        @Nullable Side turn,
        boolean mine,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable String assignee,
        boolean assigned,
        @Nullable DeclineReason reason,
        @Nullable Slot meeting,
        boolean meetingOff,
        @Nullable Instant askedAt,
        Instant updatedAt) {

    /// One of the two records, and whose it is.
    ///
    /// @param title        as it was when it was asked
    /// @param organization null when the caller may not know whose it is
    public record Party(
            RecordKind kind,
            UUID id,
            LocalizedText title,
            @Nullable Owner organization) {}
}
