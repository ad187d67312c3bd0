package kakehashi.search.upkeep;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kakehashi.publication.Tombstones;
import kakehashi.search.Additions;
import kakehashi.search.AdditionsConfig;
import kakehashi.search.SearchConfig;
import kakehashi.search.SearchIndex;
import kakehashi.search.lexicon.LearnedPair;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Has the index pack its entries and learn anew which terms mean the same, when its records changed and then were left
/// alone for a moment.
@ApplicationScoped
public class IndexMaintenance {

    /// Between two looks; records that changed between them are still being written.
    private static final long PAUSE_MILLIS = 300;

    /// All this takes a tenth of one processor at most, however often records change.
    private static final long REST = 9;

    /// An erasure gets its time before it is committed.
    private static final Duration SLACK = Duration.ofSeconds(10);

    /// What was erased shortly before the last end may still be in the files.
    private static final Duration BEFORE_THE_START = Duration.ofDays(1);

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final SearchIndex index;
    private final String data;
    private final SearchConfig config;
    private final AdditionsConfig additions;
    private final boolean follows;
    private final Tombstones tombstones;
    private final Clock clock;
    private Instant expungedUntil;
    private volatile boolean stopped;

    IndexMaintenance(
            SearchIndex index,
            SearchConfig config,
            AdditionsConfig additions,
            Tombstones tombstones,
            Clock clock,
            @ConfigProperty(name = "kakehashi.data.directory") String data,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.index = index;
        this.config = config;
        this.additions = additions;
        this.tombstones = tombstones;
        this.clock = clock;
        this.expungedUntil = clock.instant().minus(BEFORE_THE_START);
        this.data = data;
        this.follows = follows;
    }

    /// Not before somebody can ask: until then the processor is needed for that.
    void start(@ObservesAsync HttpServerStart event) {
        if (follows) {
            var thread = Thread.ofPlatform().name("index-maintenance").daemon().priority(Thread.MIN_PRIORITY);
            thread.start(this::follow);
        }
    }

    /// What is being done is dropped: nothing waits for it.
    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    /// Which terms the records on disk teach to mean the same, the surest first. Works beside a running product as
    /// well.
    public List<LearnedPair> committedPairs() {
        return SearchIndex.committedPairs(Path.of(data), config, Additions.lexicon(additions));
    }

    private void follow() {
        long seen = -1;
        long maintained = -1;
        while (!stopped) {
            try {
                Thread.sleep(PAUSE_MILLIS);
                long version = index.version();
                // what is shared teaches nothing, and is packed and expunged like the rest
                if (version == seen && (version != maintained || !index.hasLearned())) {
                    maintained = maintain();
                }
                seen = version;
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException fault) {
                if (!stopped) {
                    Log.error("the index could not be maintained; it is tried again", fault);
                }
            }
        }
    }

    /// What was erased shall not stand in the files either, however few entries it was.
    private void expunge() {
        var now = clock.instant();
        if (tombstones.areOutOfTheIndexSince(expungedUntil)) {
            index.expunge();
            expungedUntil = now.minus(SLACK);
        }
    }

    /// What this thread has taken of a processor; waiting for one that others use is no work.
    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// @return the state of the index that nothing is left to be done for
    private long maintain() throws InterruptedException {
        long started = processorNanos();
        index.pack();
        expunge();
        long done = index.version();
        index.learn();
        long millis = (processorNanos() - started) / NANOS_PER_MILLI;
        Log.debugf(
                "the index is packed and the records teach %d pairs of terms, after %d ms of one processor",
                index.pairs().size(), millis);
        Thread.sleep(REST * millis);
        return done;
    }
}
