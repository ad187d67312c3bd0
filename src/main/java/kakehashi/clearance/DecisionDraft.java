package kakehashi.clearance;

import java.time.Instant;
import kakehashi.publication.Text;
import org.jspecify.annotations.Nullable;

/// A decision on its way in.
///
/// @param reason     why; for officers alone
/// @param message    what those are told who handed the check in
/// @param validUntil of an approval, when it ends by itself; null when somebody must end it
record DecisionDraft(
        @Nullable Decision decision,
        @Nullable @Text(max = 5_000) String reason,
        @Nullable @Text(max = 1_000) String message,
        @Nullable Instant validUntil) {}
