package kakehashi.board;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A board on its way in.
///
/// @param about the need or the seed whose candidates are sorted; stays as it is when a board is renamed
record BoardDraft(
        @Nullable @NotNull(message = "required") @Text(max = MOST, line = true)
        String title,

        @Nullable @Valid AboutDraft about) {

    private static final int MOST = 80;

    /// A record.
    record AboutDraft(
            @Nullable @NotNull(message = "required") RecordKind kind,
            @Nullable @NotNull(message = "required") UUID id) {}

    BoardDraft {
        title = LocalizedText.present(title);
    }
}
