package kakehashi.evidence;

import java.time.Instant;
import java.util.List;
import kakehashi.audit.AuditAction;
import kakehashi.publication.Owner;
import org.jspecify.annotations.Nullable;

/// Who looked at a record, the latest first.
record ViewsPage(List<View> items, @Nullable String nextCursor) {

    /// One reading of what not everybody may read.
    ///
    /// @param revision     which the reader saw
    /// @param by           the reader's name; null when the account is gone
    /// @param organization the reader's; null when they have none or the account is gone
    record View(
            Instant at,
            AuditAction what,
            int revision,
            @Nullable String by,
            @Nullable Owner organization) {}
}
