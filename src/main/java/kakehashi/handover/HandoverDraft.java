package kakehashi.handover;

import java.util.UUID;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A handover on its way in.
///
/// @param from   account of whoever is in charge now
/// @param to     account of whoever shall be
/// @param leaves whether the one before leaves the organization with it
record HandoverDraft(
        @Nullable UUID from,
        @Nullable UUID to,
        @Nullable @Text(max = HandoverDraft.MOST) String note,
        boolean leaves) {

    /// Characters of a note: what somebody reads before they begin.
    static final int MOST = 2_000;

    HandoverDraft {
        note = LocalizedText.present(note);
    }
}
