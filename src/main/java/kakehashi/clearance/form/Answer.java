package kakehashi.clearance.form;

import kakehashi.publication.Text;
import org.jspecify.annotations.Nullable;

/// One answer.
///
/// @param question id within the form
/// @param reply    null while it is open
/// @param note     what speaks for it
public record Answer(
        @Nullable String question,
        @Nullable Reply reply,
        @Nullable @Text(max = 2_000) String note) {}
