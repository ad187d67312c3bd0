package kakehashi.feedback.learning;

import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import kakehashi.matching.Matching;
import kakehashi.matching.Weights;
import org.jspecify.annotations.Nullable;

/// Puts the lesson in force that the database holds: `./kakehashi learn` is a process of its own, and there may be
/// several of the product.
@ApplicationScoped
class LessonFollower {

    /// How long a running product goes on with weights that were replaced.
    static final int PAUSE_SECONDS = 5;

    private final Learning learning;
    private final Matching matching;
    private volatile boolean stopped;
    private @Nullable Thread thread;

    LessonFollower(Learning learning, Matching matching) {
        this.learning = learning;
        this.matching = matching;
    }

    void start(@Observes StartupEvent event) {
        look();
        thread = Thread.ofVirtual().name("lesson-follower").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
    }

    private void follow() {
        Arc.container().requestContext().activate();
        while (!stopped) {
            try {
                Thread.sleep(PAUSE_SECONDS * 1_000L);
                look();
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException fault) {
                Log.warn("the learned weights could not be read; those in force stay", fault);
            }
        }
    }

    /// One at a time, so that what was read later is not replaced by what was read before.
    synchronized void look() {
        var lesson = learning.lesson();
        matching.weighBy(lesson == null ? matching.configured() : new Weights(lesson.weights()));
    }
}
