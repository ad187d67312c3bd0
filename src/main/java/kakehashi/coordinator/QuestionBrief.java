package kakehashi.coordinator;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question as whoever asked is told of an answer to it.
///
/// @param title the asker's own words
/// @param by    who answered; null when that account is gone
public record QuestionBrief(UUID id, String title, @Nullable String by) {}
