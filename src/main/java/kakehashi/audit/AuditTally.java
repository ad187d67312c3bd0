package kakehashi.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that one person did with one record.
///
/// @param account      null for the product itself
/// @param name         the person's; null when the account is gone
/// @param organization the person's as it is now; null when they have none
/// @param kind         as [AuditLine#kind]
/// @param owner        the organization of the record; null when the record is gone
/// @param reads        of what is not public
/// @param changes      all other lines
public record AuditTally(
        @Nullable UUID account,
        @Nullable String name,
        @Nullable UUID organization,
        String kind,
        UUID record,
        @Nullable UUID owner,
        long reads,
        long changes,
        Instant first,
        Instant last) {}
