package kakehashi.board;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A card on its way in.
///
/// @param kind   a seed, a need or a researcher
/// @param column the first one when absent
record CardDraft(
        @Nullable @NotNull(message = "required") RecordKind kind,
        @Nullable @NotNull(message = "required") UUID record,
        @Nullable BoardColumn column) {}
