package kakehashi.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// When somebody wants notices by mail. In the app they are there at once, whatever is chosen.
public enum NoticeMailing {
    AT_ONCE,
    /// All of a day together, in the morning.
    DAILY,
    OFF;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// When a notice is due by mail; null for never.
    ///
    /// @param earliest when it may be told
    /// @param hour     of the day at which mail of a day is sent
    @Nullable
    Instant due(Instant earliest, int hour, ZoneId zone) {
        return switch (this) {
            case AT_ONCE -> earliest;
            case DAILY -> {
                var here = earliest.atZone(zone);
                var today = here.toLocalDate().atTime(hour, 0).atZone(zone);
                yield (today.isAfter(here) ? today : today.plusDays(1)).toInstant();
            }
            case OFF -> null;
        };
    }
}
