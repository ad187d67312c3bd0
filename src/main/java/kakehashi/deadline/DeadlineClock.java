package kakehashi.deadline;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import kakehashi.access.Wall;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The clock of everything that waits. It may run in several processes and be killed at any moment: each step is one
/// transaction over a locked row, and what was not done is still due.
@ApplicationScoped
public class DeadlineClock {

    private static final int AT_ONCE = 500;

    private final Instance<Waiting> rooms;
    private final Wall wall;
    private final Clock clock;
    private final boolean follows;

    DeadlineClock(
            Instance<Waiting> rooms,
            Wall wall,
            Clock clock,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.rooms = rooms;
        this.wall = wall;
        this.clock = clock;
        this.follows = follows;
    }

    @Scheduled(every = "30s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (follows) {
            tick();
        }
    }

    /// Does all that is due now; a fault is noted, and what it stopped is tried again.
    @ActivateRequestContext
    public void tick() {
        var now = clock.instant();
        wall.asProduct(() -> rooms.forEach(room -> tick(room, now)));
    }

    private static void tick(Waiting room, Instant now) {
        QuarkusTransaction.requiringNew().call(() -> room.ticking(now, AT_ONCE)).forEach(id -> tick(room, id, now));
    }

    private static void tick(Waiting room, UUID id, Instant now) {
        try {
            room.tick(id, now);
        } catch (RuntimeException fault) {
            Log.warnf(fault, "what is due of %s could not be done; it is tried again", id);
        }
    }
}
