package kakehashi.search.upkeep;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import kakehashi.search.Additions;
import kakehashi.search.AdditionsConfig;
import kakehashi.search.SearchConfig;
import kakehashi.search.SearchIndex;
import kakehashi.search.lexicon.LearnedPair;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Has the index learn anew which terms mean the same, when its records changed and then were left alone for a moment.
@ApplicationScoped
public class PairFollower {

    /// Between two looks; records that changed between them are still being written.
    private static final long PAUSE_MILLIS = 300;

    /// Learning takes a tenth of one processor at most, however often records change.
    private static final long REST = 9;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final SearchIndex index;
    private final String data;
    private final SearchConfig config;
    private final AdditionsConfig additions;
    private final boolean follows;
    private volatile boolean stopped;

    PairFollower(
            SearchIndex index,
            SearchConfig config,
            AdditionsConfig additions,
            @ConfigProperty(name = "kakehashi.data.directory") String data,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.index = index;
        this.config = config;
        this.additions = additions;
        this.data = data;
        this.follows = follows;
    }

    void start(@Observes StartupEvent event) {
        if (follows) {
            var thread = Thread.ofPlatform().name("pair-follower").daemon().priority(Thread.MIN_PRIORITY);
            thread.start(this::follow);
        }
    }

    /// What is being learned is dropped: nothing waits for it.
    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    /// What the records teach as the index on disk has them, the surest first. Works beside a running product as well.
    public List<LearnedPair> committed() {
        return SearchIndex.committedPairs(Path.of(data), config, Additions.lexicon(additions));
    }

    private void follow() {
        long seen = -1;
        while (!stopped) {
            try {
                Thread.sleep(PAUSE_MILLIS);
                long version = index.version();
                if (version == seen && !index.hasLearned()) {
                    learn();
                }
                seen = version;
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException fault) {
                if (!stopped) {
                    Log.error("what the records teach could not be learned; it is tried again", fault);
                }
            }
        }
    }

    private void learn() throws InterruptedException {
        long started = System.nanoTime();
        index.learn();
        long millis = (System.nanoTime() - started) / NANOS_PER_MILLI;
        Log.debugf(
                "the records teach %d pairs of terms, learned in %d ms",
                index.pairs().size(), millis);
        Thread.sleep(REST * millis);
    }
}
