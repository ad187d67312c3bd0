package kakehashi.disclosure.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A ticket as administrators and the owner see it: nothing of what the record says, and not whose it is.
///
/// @param askedBy   name; null when the account is gone, as with the others
/// @param openUntil when the request expires
/// @param until     of a granted one, when it ends by itself
/// @param own       whether the caller asked for it
/// @param allowed   where the caller may lead it now
record TicketView(
        UUID id,
        RecordKind kind,
        UUID record,
        String reason,
        TicketState state,
        @Nullable String askedBy,
        Instant askedAt,
        Instant openUntil,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Instant until,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        boolean own,
        List<TicketState> allowed) {}
