package kakehashi.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.Reach;
import org.jspecify.annotations.Nullable;

/// As [Embargo], on its way in.
record EmbargoDraft(@Nullable LocalDate until, @Nullable Reach afterwards) {

    /// @throws Refused [ContentRefusal.Invalid] naming what is not said
    Embargo embargoOrRefused() {
        if (until != null && afterwards != null) {
            return new Embargo(until, afterwards);
        }
        var missing = new ArrayList<Violation>();
        if (until == null) {
            missing.add(Violation.inBody("until", "required"));
        }
        if (afterwards == null) {
            missing.add(Violation.inBody("afterwards", "required"));
        }
        throw new Refused(new ContentRefusal.Invalid(missing));
    }
}
