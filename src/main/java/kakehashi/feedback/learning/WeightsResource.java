package kakehashi.feedback.learning;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.matching.Matching;
import org.jspecify.annotations.Nullable;

/// How much each signal counts, and why, for administrators.
@Path("/api/v1")
class WeightsResource {

    private final Learning learning;
    private final Matching matching;
    private final Callers callers;

    WeightsResource(Learning learning, Matching matching, Callers callers) {
        this.learning = learning;
        this.matching = matching;
        this.callers = callers;
    }

    /// @param inForce    by name of the signal, sum 1
    /// @param configured by name of the signal, sum 1
    /// @param lesson     what speaks for learned weights; null when the configured ones are in force
    record WeightsView(
            Map<String, Double> inForce,
            Map<String, Double> configured,
            @Nullable LessonView lesson) {}

    /// @param gain          share of preferences put in order that the learned weights add, by cross-validation
    /// @param standardError of `gain`
    record LessonView(Instant learnedAt, Seen seen, double gain, double standardError) {}

    @GET
    @Path("/weights")
    public WeightsView show() {
        Policy.requireAdministrator(callers.current());
        var lesson = learning.lesson();
        return new WeightsView(
                lesson == null ? matching.configured().byName() : lesson.weights(),
                matching.configured().byName(),
                lesson == null
                        ? null
                        : new LessonView(lesson.learnedAt(), lesson.seen(), lesson.gain(), lesson.standardError()));
    }
}
