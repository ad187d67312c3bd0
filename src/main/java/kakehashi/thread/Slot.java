package kakehashi.thread;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A time at which somebody could meet.
///
/// @param place where: an address, a room, a link to a call; null when that is left open
public record Slot(
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable String place) {

    /// Characters of a place.
    public static final int LONGEST_PLACE = 500;

    private static final Duration LONGEST = Duration.ofHours(8);

    public Slot {
        place = LocalizedText.present(place);
    }

    /// Whether both are the same time, wherever.
    public boolean isAt(Slot other) {
        return Objects.equals(start, other.start) && Objects.equals(end, other.end);
    }

    /// Whether it is a time of at most eight hours that begins after `now`.
    public boolean isPossible(Instant now) {
        return start != null
                && end != null
                && start.isAfter(now)
                && end.isAfter(start)
                && !Duration.between(start, end).minus(LONGEST).isPositive();
    }
}
