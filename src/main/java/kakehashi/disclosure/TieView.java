package kakehashi.disclosure;

import java.time.Instant;
import java.util.UUID;
import kakehashi.access.Tie;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A tie as those see it who decide about the record.
///
/// @param with    name of the organization or the person; empty when it is no more
/// @param wording of an agreement, or of what was accepted
/// @param givenBy name of who gave it; null when the account is gone
/// @param holds   whether it opens anything now
record TieView(
        UUID id,
        Tie tie,
        LocalizedText with,
        @Nullable UUID organization,
        @Nullable UUID researcher,
        @Nullable String wording,
        @Nullable String givenBy,
        Instant givenAt,
        @Nullable Instant until,
        @Nullable Instant endedAt,
        boolean holds) {}
