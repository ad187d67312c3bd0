package kakehashi.publication;

import java.util.UUID;
import kakehashi.shared.RecordKind;

/// A record changed; announced after commit.
///
/// @param narrower whether somebody who could find it, or something of it, may not any more
public record RecordChanged(RecordKind kind, UUID id, int revision, Change change, boolean narrower) {}
