package kakehashi.disclosure.ticket;

import kakehashi.publication.Text;
import org.jspecify.annotations.Nullable;

/// A request on its way in.
///
/// @param reason why one has to look; the owner reads it
record TicketDraft(@Nullable @Text(max = 1_000) String reason) {}
