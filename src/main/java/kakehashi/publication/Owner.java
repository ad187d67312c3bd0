package kakehashi.publication;

import java.util.List;
import java.util.UUID;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The organization of a record, as other records show it.
///
/// @param types organization types
public record Owner(UUID id, LocalizedText name, @Nullable String prefecture, List<String> types) {}
