package kakehashi.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days on which nobody works in an organization, besides weekends, holidays and the turn of the year (休業日).
///
/// @param from first day
/// @param to   last day; at most 62 days in all
public record Closure(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final int MOST_DAYS = 62;

    public boolean contains(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether it is some days one after the other.
    @JsonIgnore
    boolean isPlausible() {
        return from != null && to != null && !to.isBefore(from) && to.isBefore(from.plusDays(MOST_DAYS));
    }
}
