package kakehashi.board;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A board as one line.
///
/// @param about      the record whose candidates are sorted; null when it is for none, or the reader may not
///     read it
/// @param columns    how many cards stand in each; without those that are empty
/// @param updatedAt  when it or one of its cards changed last
/// @param archivedAt null unless it was put away
record BoardSummary(
        UUID id,
        int revision,
        String title,
        @Nullable ShownRecord about,
        Map<BoardColumn, Long> columns,
        Instant updatedAt,
        @Nullable Instant archivedAt) {}
