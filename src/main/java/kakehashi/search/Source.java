package kakehashi.search;

import java.util.UUID;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;

/// The public record from which a text was taken.
public record Source(RecordKind kind, UUID id, LocalizedText title) {}
