package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// What the product has acknowledged, and the writes it had not answered when it was killed.
final class Ledger {

    /// A record as a reader sees it.
    record State(int revision, String stage, String title) {}

    /// One request.
    ///
    /// @param after the records it touches by external id, as they are once it is done
    record Write(Map<String, State> after) {}

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Map<String, State> known = new ConcurrentHashMap<>();
    private final Set<Write> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLong unanswered = new AtomicLong();
    private final AtomicLong unansweredButDone = new AtomicLong();

    @Nullable
    State state(String externalId) {
        return known.get(externalId);
    }

    void begin(Write write) {
        open.add(write);
    }

    void acknowledge(Write write) {
        known.putAll(write.after);
        open.remove(write);
        acknowledged.incrementAndGet();
    }

    /// Waits until so many more writes have been acknowledged.
    void await(int writes) throws InterruptedException {
        long enough = acknowledged.get() + writes;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.get() < enough) {
            assertThat(System.nanoTime())
                    .as("%d writes in %s", writes, PATIENCE)
                    .isLessThan(end);
            Thread.sleep(1);
        }
    }

    /// Holds what is there against what was acknowledged. A write without an answer may have been done or not, but
    /// never by half; from now on it counts as what it was.
    ///
    /// @param found every record by external id
    void settle(Map<String, State> found) {
        for (var write : open) {
            unanswered.incrementAndGet();
            if (isDone(write, found)) {
                known.putAll(write.after);
                unansweredButDone.incrementAndGet();
            }
        }
        open.clear();
        assertThat(new TreeMap<>(found)).isEqualTo(new TreeMap<>(known));
    }

    private static boolean isDone(Write write, Map<String, State> found) {
        var answers = new HashSet<Boolean>();
        write.after.forEach((id, state) -> answers.add(Objects.equals(found.get(id), state)));
        assertThat(answers).as("done as a whole or not at all: %s", write).hasSize(1);
        return answers.contains(true);
    }

    String summary() {
        return "%d writes acknowledged on %d records, %d unanswered (%d of them done); lost 0"
                .formatted(acknowledged.get(), known.size(), unanswered.get(), unansweredButDone.get());
    }
}
