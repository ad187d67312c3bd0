package kakehashi.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How often news comes by mail. In the app it is there at once, whatever is chosen.
///
/// The hour is fixed, so that the time of a mail does not tell when a record was published.
public enum Mailing {
    OFF,
    DAILY,
    /// On Mondays.
    WEEKLY;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// When the next mail is due after `now`, at `hour` o'clock; null for never.
    @Nullable
    Instant next(Instant now, int hour, ZoneId zone) {
        var here = now.atZone(zone);
        var today = here.toLocalDate().atTime(hour, 0).atZone(zone);
        var daily = today.isAfter(here) ? today : today.plusDays(1);
        return switch (this) {
            case OFF -> null;
            case DAILY -> daily.toInstant();
            case WEEKLY ->
                daily.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toInstant();
        };
    }
}
