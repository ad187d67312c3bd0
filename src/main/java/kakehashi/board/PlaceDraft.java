package kakehashi.board;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a card shall stand.
///
/// @param before the card it shall stand before; at the end when absent, or when that card is not in the column any
/// more
record PlaceDraft(
        @Nullable @NotNull(message = "required") BoardColumn column,
        @Nullable UUID before) {}
