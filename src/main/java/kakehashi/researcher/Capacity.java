package kakehashi.researcher;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Whether somebody can take on new work with a company (受入余力), as they said on a day.
///
/// @param asOf the day it was said; after [#DAYS] days it says nothing any more
public record Capacity(
        @NotNull(message = "required") State state,
        @NotNull(message = "required") LocalDate asOf) {

    /// How long a word holds: a budget year.
    public static final long DAYS = 365;

    /// How much room there is, the most first.
    public enum State {
        OPEN,
        LIMITED,
        FULL
    }

    /// Whether it tells of a day after `day`. The rules of a sheet are all asked, also when a part is missing.
    boolean isSaidAfter(LocalDate day) {
        return asOf != null && asOf.isAfter(day);
    }

    /// Whether it still says something on `day`.
    public boolean holdsOn(LocalDate day) {
        return ChronoUnit.DAYS.between(asOf, day) <= DAYS;
    }
}
