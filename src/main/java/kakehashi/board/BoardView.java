package kakehashi.board;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A board with its cards.
///
/// @param about      the record whose candidates are sorted; null when it is for none, or the reader may not
///     read it
/// @param archivedAt null unless it was put away
/// @param cards      column by column, each in its order
record BoardView(
        UUID id,
        int revision,
        String title,
        @Nullable ShownRecord about,
        List<Criterion> criteria,
        @Nullable Instant archivedAt,
        List<CardView> cards) {}
