package kakehashi.audit;

import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Links what was written to the audit, a moment later, and anchors the end of the chain outside the database.
@ApplicationScoped
class AuditFollower {

    private static final long PAUSE_MILLIS = 500;
    private static final Duration BETWEEN_ANCHORS = Duration.ofMinutes(1);

    private final AuditChain chain;
    private final AuditAnchors anchors;
    private final Clock clock;
    private final boolean follows;
    private volatile boolean stopped;
    private @Nullable Thread thread;
    private long anchored;

    AuditFollower(
            AuditChain chain,
            AuditAnchors anchors,
            Clock clock,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.chain = chain;
        this.anchors = anchors;
        this.clock = clock;
        this.follows = follows;
    }

    void start(@ObservesAsync HttpServerStart event) {
        if (follows) {
            thread = Thread.ofPlatform().name("audit-follower").start(this::follow);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.join();
        }
    }

    private void follow() {
        Arc.container().requestContext().activate();
        var next = Instant.MIN;
        while (!stopped) {
            try {
                int linked = chain.extend();
                if (clock.instant().isAfter(next)) {
                    anchor();
                    next = clock.instant().plus(BETWEEN_ANCHORS);
                }
                if (linked == 0) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (IOException | RuntimeException fault) {
                Log.error("the audit could not be linked or anchored; it is tried again", fault);
                pause();
            }
        }
        anchorTheEnd();
    }

    private void anchor() throws IOException {
        var head = chain.head();
        if (head.place() != anchored) {
            anchors.add(clock.instant(), head);
            anchored = head.place();
        }
    }

    private void anchorTheEnd() {
        try {
            chain.extend();
            anchor();
        } catch (IOException | RuntimeException fault) {
            Log.warn("the end of the audit is anchored at the next start", fault);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
