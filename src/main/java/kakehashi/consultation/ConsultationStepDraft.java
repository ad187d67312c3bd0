package kakehashi.consultation;

import java.time.LocalDate;
import java.util.UUID;
import kakehashi.publication.Text;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A step on its way in.
///
/// @param state        where to; needs are made in another way
/// @param answer       the advice, the reason, or the word with a referral; of an end alone
/// @param organization whom it is referred to
/// @param due          of a step that leaves it with the desk, until when the next one shall come; null for as long as
///     the desk promises
record ConsultationStepDraft(
        @Nullable ConsultationState state,
        @Nullable @Text(max = ConsultationSheet.MOST) String answer,
        @Nullable UUID organization,
        @Nullable LocalDate due) {

    ConsultationStepDraft {
        answer = LocalizedText.present(answer);
    }

    Ending ending() {
        return new Ending(answer, organization);
    }
}
