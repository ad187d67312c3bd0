package kakehashi.access.gate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import kakehashi.access.AccessConfig;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Lets "not found" take as long whether there is nothing or nothing for the caller: the answer leaves at the next beat
/// after the question came. To look at a row that is hidden takes the database longer than to find none, and whoever
/// measures would know which it was.
///
/// No thread of a request waits. The clock is one of its own: that of the framework knows milliseconds alone, and the
/// rest of one would tell.
@ApplicationScoped
class EvenAnswers {

    private static final int NOT_FOUND = 404;
    private static final String CAME = "kakehashi.came";

    private final Duration beat;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("beat").factory());

    EvenAnswers(AccessConfig rules) {
        beat = rules.notFoundBeat();
    }

    @ServerRequestFilter(preMatching = true)
    public void note(ContainerRequestContext request) {
        request.setProperty(CAME, System.nanoTime());
    }

    @ServerResponseFilter
    public Uni<Void> even(ContainerRequestContext request, ContainerResponseContext response) {
        var answered = Uni.createFrom().voidItem();
        if (response.getStatus() != NOT_FOUND || beat.isZero() || !(request.getProperty(CAME) instanceof Long came)) {
            return answered;
        }
        return answered.onItem().delayIt().onExecutor(timer).by(rest(Duration.ofNanos(System.nanoTime() - came), beat));
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }

    /// What is left until the next beat; never nothing, so that the end of a beat is no answer of its own.
    static Duration rest(Duration taken, Duration beat) {
        return beat.minusNanos(taken.toNanos() % beat.toNanos());
    }
}
