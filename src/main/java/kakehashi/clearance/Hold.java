package kakehashi.clearance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Why a check waited for a while.
///
/// @param reason  for officers alone
/// @param message what those were told who handed it in
/// @param at      when it began
record Hold(@Nullable String reason, @Nullable String message, Instant at) {}
