package kakehashi.board;

import java.util.List;
import java.util.Map;
import kakehashi.problem.Violation;
import org.jspecify.annotations.Nullable;

/// A link on its way in.
///
/// @param days   until it ends; thirty when absent
/// @param scores whether it shows what the team makes of the cards
record LinkDraft(@Nullable Integer days, boolean scores) {

    static final int USUAL = 30;

    private static final int LONGEST = 365;

    List<Violation> faults() {
        return days == null || days >= 1 && days <= LONGEST
                ? List.of()
                : List.of(Violation.inBody("days", "out-of-range", Map.of("min", 1, "max", LONGEST)));
    }
}
