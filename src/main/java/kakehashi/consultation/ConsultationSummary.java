package kakehashi.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kakehashi.publication.Owner;
import org.jspecify.annotations.Nullable;

/// A consultation as one line.
///
/// @param reference  what people call it by, on paper and on the phone
/// @param asking     the organization that asks; null when it is no more
/// @param asker      who asked
/// @param receiver   the organization whose desk was asked; null when it is no more
/// @param opening    how the question begins, at most 120 characters
/// @param prefecture of the organization that asks, when it asked
/// @param fields     five-digit codes, as the desk sees it
/// @param assignee   who of the desk has it
/// @param due        until when the desk has to act; null where it is over
/// @param overdue    whether that day is over
/// @param turn       who has to act now
record ConsultationSummary(
        UUID id,
        String reference,
        ConsultationState state,
        @Nullable Owner asking,
        Person asker,
        @Nullable Owner receiver,
        String opening,
        @Nullable String prefecture,
        List<String> fields,
        @Nullable Person assignee,
        Instant createdAt,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable Instant closedAt,
        Turn turn) {

    /// Who has to act now.
    enum Turn {
        DESK,
        /// To complete the needs, or to send it on.
        ASKER,
        NOBODY
    }
}
