package kakehashi.board;

import java.util.Map;
import kakehashi.problem.Refusal;

/// What a board declines.
sealed interface BoardRefusal extends Refusal {

    /// It was put away; nothing of it changes until it is taken out again.
    record Archived() implements BoardRefusal {}

    /// An organization has as many boards as it may, those put away too.
    record TooMany(int limit) implements BoardRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("limit", limit);
        }
    }

    /// The board has as many cards as it may.
    record Full(int limit) implements BoardRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("limit", limit);
        }
    }

    /// The card has as many notes as it may.
    record NotesFull(int limit) implements BoardRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("limit", limit);
        }
    }

    /// The card was taken off the board.
    record CardRemoved() implements BoardRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case Archived _, TooMany _, Full _, NotesFull _, CardRemoved _ -> Kind.CONFLICT;
        };
    }
}
