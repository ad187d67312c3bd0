package kakehashi.board;

import java.util.UUID;

/// By what a team judges the cards of a board.
///
/// @param id     by which reviews know it, whatever it is called
/// @param weight how much it counts, 1 to 5
record Criterion(UUID id, String name, int weight) {

    static final int LIGHTEST = 1;
    static final int HEAVIEST = 5;

    /// The most points a reviewer can give by it.
    static final int MOST_POINTS = 5;
}
