package kakehashi.quality;

import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// One thing that a record wants, and what is proposed for it.
///
/// @param english  proposed title; null when it has none to want, or a word of the Japanese one is not known
/// @param trl      proposed technology readiness level, 1 to 9; null likewise
/// @param sentence of the record, from which the level follows
/// @param like     the record that says the same and would give way to this one
/// @param hideAt   when an unconfirmed record is hidden; null when it is already, or never is
/// @param hidden   whether it is
public record Want(
        Rule rule,
        RecordKind kind,
        UUID id,
        LocalizedText title,
        Stage stage,
        int revision,
        Instant updatedAt,
        @Nullable String english,
        @Nullable Integer trl,
        @Nullable String sentence,
        @Nullable LikeRecord like,
        @Nullable Instant hideAt,
        boolean hidden) {

    /// A record that says the same as another one.
    ///
    /// @param gives what the other one would be filled from
    public record LikeRecord(
            UUID id,
            LocalizedText title,
            Stage stage,
            int revision,
            Instant createdAt,
            Instant updatedAt,
            Given gives) {}
}
