package kakehashi.clearance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import kakehashi.clearance.form.Answer;
import org.jspecify.annotations.Nullable;

/// A check as the caller may see it.
///
/// @param revision the one `If-Match` names
/// @param form     of a draft what is asked now, else what was asked; null for who may not read the answers
/// @param outdated whether a draft was answered under another form or other lists
/// @param answers  empty for who may not read them
/// @param reason   why it was decided so; null for everybody but officers
/// @param earlier  earlier decisions to wait, the first one first; empty for everybody but officers
record ClearanceView(
        @JsonUnwrapped ClearanceSummary summary,
        int revision,
        @Nullable FormView form,
        boolean outdated,
        List<Answer> answers,
        @Nullable String reason,
        List<Hold> earlier) {}
