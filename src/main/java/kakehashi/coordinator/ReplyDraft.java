package kakehashi.coordinator;

import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// An answer on its way in.
record ReplyDraft(@Nullable @Text(max = QuestionDraft.MOST) String text) {

    ReplyDraft {
        text = LocalizedText.present(text);
    }
}
