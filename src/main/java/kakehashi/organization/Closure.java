package kakehashi.organization;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Days on which nobody works in an organization, besides weekends, holidays and the turn of the year (休業日).
///
/// Written as an interval of ISO 8601, `2026-08-10/2026-08-14`, or as one day.
///
/// @param from first day; null when what was sent is no day, as for the last
/// @param to   last day
@Schema(type = SchemaType.STRING, examples = "2026-08-10/2026-08-14")
public record Closure(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final int MOST_DAYS = 62;

    @JsonCreator
    public static Closure of(String interval) {
        var ends = interval.split("/", 2);
        var from = day(ends[0]);
        return new Closure(from, ends.length == 1 ? from : day(ends[1]));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }

    @JsonValue
    public String interval() {
        return (from == null ? "" : from) + "/" + (to == null ? "" : to);
    }

    public boolean contains(LocalDate day) {
        return from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether it is at most 62 days one after the other.
    boolean isPlausible() {
        return from != null && to != null && !to.isBefore(from) && to.isBefore(from.plusDays(MOST_DAYS));
    }
}
