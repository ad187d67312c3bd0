package kakehashi.alert;

import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.RecordKind;

/// A record that fits a subscription now.
///
/// @param updatedAt when the revision was made that fits
record Fit(RecordKind kind, UUID id, Instant updatedAt) {}
