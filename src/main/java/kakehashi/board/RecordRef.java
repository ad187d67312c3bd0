package kakehashi.board;

import java.util.UUID;
import kakehashi.shared.RecordKind;

/// Which record it is, and nothing of what it says.
record RecordRef(RecordKind kind, UUID id) {}
