package kakehashi.consultation;

import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A note on its way in.
record NoteDraft(
        @Nullable @Text(max = ConsultationSheet.MOST) String text) {

    NoteDraft {
        text = LocalizedText.present(text);
    }
}
