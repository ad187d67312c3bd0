package kakehashi.thread;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time at which somebody could meet.
public record Slot(@Nullable Instant start, @Nullable Instant end) {

    private static final Duration LONGEST = Duration.ofHours(8);

    /// Whether it is a time of at most eight hours that begins after `now`.
    public boolean isPossible(Instant now) {
        return start != null
                && end != null
                && start.isAfter(now)
                && end.isAfter(start)
                && !Duration.between(start, end).minus(LONGEST).isPositive();
    }
}
