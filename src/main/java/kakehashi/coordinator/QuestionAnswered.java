package kakehashi.coordinator;

import java.util.UUID;

/// A coordinator has answered the question of another; told in the same transaction.
///
/// @param asker who asked
/// @param by    who answered
public record QuestionAnswered(UUID reply, UUID asker, UUID by) {}
