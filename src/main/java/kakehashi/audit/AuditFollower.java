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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;
    private Instant nextAnchor = Instant.MIN;
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
        stopped.countDown();
        if (thread != null) {
            thread.join();
        }
    }

    private void follow() {
        Arc.container().requestContext().activate();
        try {
            while (!stopped.await(extended() ? 0 : PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (clock.instant().isAfter(nextAnchor)) {
                    nextAnchor = clock.instant().plus(BETWEEN_ANCHORS);
                    anchor();
                }
            }
            extended();
            anchor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whether there may be more to link.
    private boolean extended() {
        try {
            return chain.extend() > 0;
        } catch (RuntimeException fault) {
            Log.error("the audit could not be linked; it is tried again", fault);
            return false;
        }
    }

    private void anchor() {
        try {
            var head = chain.head();
            if (head.place() != anchored) {
                anchors.add(clock.instant(), head);
                anchored = head.place();
            }
        } catch (IOException | RuntimeException fault) {
            Log.error("the end of the audit could not be anchored; it is tried again", fault);
        }
    }
}
