package kakehashi.search;

import java.util.List;
import java.util.Map;
import kakehashi.problem.Violation;
import kakehashi.shared.ReadinessLevel;
import kakehashi.shared.ReadinessRange;
import org.jspecify.annotations.Nullable;

/// The condition `trl` of a question: one level, `4`, or a range, `3-6`.
public final class ReadinessParameter {

    private ReadinessParameter() {}

    /// @param problems takes what is wrong with it
    /// @return null when there is no condition
    public static @Nullable ReadinessRange read(@Nullable String trl, List<Violation> problems) {
        if (trl == null || trl.isBlank()) {
            return null;
        }
        var range = ReadinessRange.parse(trl);
        if (range == null) {
            problems.add(Violation.inQuery("trl", "wrong-form", Map.of()));
        } else if (!range.isOnScale()) {
            problems.add(Violation.inQuery(
                    "trl", "out-of-range", Map.of("min", ReadinessLevel.LEAST, "max", ReadinessLevel.MOST)));
        }
        return range;
    }
}
