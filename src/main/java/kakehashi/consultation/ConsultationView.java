package kakehashi.consultation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Right;
import kakehashi.publication.Owner;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Marking;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// A consultation as the caller may see it.
///
/// @param revision    the one `If-Match` names
/// @param answer      the advice, the reason, or the word with a referral
/// @param referredTo  another organization that can do more
/// @param referredBy  the organization that referred it here
/// @param sentOn      what it was sent on as; for who asked alone
/// @param steps       the first one first
/// @param needs       those it became that the caller may know of
/// @param needsMade   how many it became
/// @param notes       of the desk for itself, the latest first; empty for who may not read them
/// @param next        where the caller may lead it now
/// @param undoUntil   until when the caller may take the last step back; null when they may not
/// @param allowed     what the caller may do to it now
record ConsultationView(
        @JsonUnwrapped ConsultationSummary summary,
        int revision,
        Marking marking,
        ConsultationSheet sheet,
        @Nullable String answer,
        @Nullable Owner referredTo,
        @Nullable Owner referredBy,
        @Nullable UUID sentOn,
        List<StepView> steps,
        List<NeedLine> needs,
        int needsMade,
        List<NoteView> notes,
        Set<ConsultationState> next,
        @Nullable Instant undoUntil,
        List<Right> allowed) {

    /// One step that was taken.
    record StepView(ConsultationState state, Person by, Instant at) {}

    /// A need it became.
    record NeedLine(UUID id, LocalizedText title, Stage stage) {}

    /// What somebody of the desk wrote down.
    record NoteView(UUID id, Person by, Instant at, String text) {}
}
