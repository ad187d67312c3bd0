package kakehashi.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A board as whoever has a link to it reads it: which records stand where, of these what they may read anyway, and
/// nothing the team wrote but the title.
///
/// @param until when the link ends
/// @param cards column by column, each in its order
record SharedBoard(String title, @Nullable ShownRecord about, Instant until, List<SharedCard> cards) {

    /// @param record null when the reader may not read it
    /// @param score  null unless the link shows what the team makes of the cards
    record SharedCard(
            BoardColumn column,
            @Nullable ShownRecord record,
            @Nullable SharedScore score) {}

    /// @param total     null while nobody gave points
    /// @param reviewers how many gave points
    record SharedScore(@Nullable Double total, int reviewers) {}
}
