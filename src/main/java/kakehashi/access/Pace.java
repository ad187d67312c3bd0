package kakehashi.access;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import kakehashi.problem.Refused;

/// How fast each caller may ask: so many calls at once, and as many again within a minute.
final class Pace {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    /// Those who have been silent for a minute are forgotten once there are more callers than this.
    private static final int CALLERS = 10_000;

    private final int calls;
    private final Map<String, Bucket> callers = new ConcurrentHashMap<>();

    /// @param calls within a minute; 0 for no limit
    Pace(int calls) {
        this.calls = calls;
    }

    /// @throws Refused [AccessRefusal.TooFast]
    void keep(String caller) {
        if (calls == 0) {
            return;
        }
        if (callers.size() > CALLERS) {
            callers.values().removeIf(bucket -> bucket.getAvailableTokens() == calls);
        }
        var asked = callers.computeIfAbsent(caller, _ -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!asked.isConsumed()) {
            throw new Refused(
                    new AccessRefusal.TooFast(1 + TimeUnit.NANOSECONDS.toSeconds(asked.getNanosToWaitForRefill())));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(calls).refillGreedy(calls, WINDOW))
                .build();
    }
}
