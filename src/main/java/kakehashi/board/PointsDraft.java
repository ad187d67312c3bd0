package kakehashi.board;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.problem.Violation;
import org.jspecify.annotations.Nullable;

/// What the caller gives a card, in the place of what they gave before.
///
/// @param points by criterion; what is left out is not given
record PointsDraft(@Nullable @NotNull(message = "required") Map<UUID, Integer> points) {

    /// Points by criteria that the board does not have, and points that nobody can give.
    List<Violation> faults(List<Criterion> criteria) {
        var known = criteria.stream().map(Criterion::id).collect(Collectors.toSet());
        var faults = new ArrayList<Violation>();
        Objects.requireNonNullElse(points, Map.<UUID, Integer>of()).forEach((criterion, given) -> {
            var field = "points." + criterion;
            if (!known.contains(criterion)) {
                faults.add(Violation.inBody(field, "unknown-record"));
            } else if (given == null || given < 0 || given > Criterion.MOST_POINTS) {
                faults.add(Violation.inBody(field, "out-of-range", Map.of("min", 0, "max", Criterion.MOST_POINTS)));
            }
        });
        return faults;
    }
}
