package kakehashi.board;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A card as its team reads it.
///
/// @param record  null when the reader may not read it, or it is no more
/// @param owner   null while nobody looks after it
/// @param notes   the latest first
/// @param reviews what each reviewer gave, the latest last
record CardView(
        UUID id,
        int revision,
        BoardColumn column,
        @Nullable ShownRecord record,
        @Nullable Teammate owner,
        Teammate addedBy,
        Instant addedAt,
        List<CardNote> notes,
        Score score,
        List<ReviewView> reviews) {

    record CardNote(UUID id, Teammate by, Instant at, String text) {}

    /// @param points by criterion, 0 to 5; without what was not given
    record ReviewView(Teammate by, Map<UUID, Integer> points) {}
}
