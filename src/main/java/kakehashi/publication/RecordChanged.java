package kakehashi.publication;

import java.util.UUID;
import kakehashi.shared.RecordKind;

/// A record changed; announced after commit.
public record RecordChanged(RecordKind kind, UUID id, int revision, Change change) {}
