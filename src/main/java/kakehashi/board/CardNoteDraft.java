package kakehashi.board;

import jakarta.validation.constraints.NotNull;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A note on its way in.
record CardNoteDraft(
        @Nullable @NotNull(message = "required") @Text(max = BoardNote.MOST)
        String text) {

    CardNoteDraft {
        text = LocalizedText.present(text);
    }
}
