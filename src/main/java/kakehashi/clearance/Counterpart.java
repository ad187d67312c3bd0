package kakehashi.clearance;

import java.util.UUID;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Whom the details would go to.
///
/// @param name       of the organization; empty when it is no more
/// @param researcher one person of it; null for everybody there
/// @param person     their name; null for everybody, empty when it is kept no more
record Counterpart(
        UUID organization,
        LocalizedText name,
        @Nullable UUID researcher,
        @Nullable LocalizedText person) {}
