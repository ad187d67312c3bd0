package kakehashi.search;

import java.util.UUID;
import kakehashi.shared.LocalizedText;

/// A person behind a record, as lists show them.
public record PersonCard(UUID id, LocalizedText name, LocalizedText position) {}
