package kakehashi.clearance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import kakehashi.clearance.form.Answer;
import org.jspecify.annotations.Nullable;

/// Answers on their way in.
///
/// @param edition which form and lists they were given under, as [FormView] says it
record AnswersDraft(
        @Nullable String edition,
        @Size(max = 50, message = "too-many") List<@Valid Answer> answers) {

    public AnswersDraft {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }
}
