package kakehashi.publication;

import java.util.List;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.Reach;
import org.jspecify.annotations.Nullable;

/// Whom a record shall be shared with.
public record Sharing(@Nullable Reach reach) {

    /// @throws Refused [ContentRefusal.Invalid] when it is not said
    public Reach reachOrRefused() {
        if (reach == null) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("reach", "required"))));
        }
        return reach;
    }
}
