package kakehashi.feedback;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;

/// What the caller thinks of the candidates of a record; nobody else sees it.
@Path("/api/v1")
class JudgmentResource {

    private final Judgments judgments;
    private final MatchedRecords records;
    private final Measurement measurement;
    private final Callers callers;
    private final Clock clock;

    JudgmentResource(
            Judgments judgments, MatchedRecords records, Measurement measurement, Callers callers, Clock clock) {
        this.judgments = judgments;
        this.records = records;
        this.measurement = measurement;
        this.callers = callers;
        this.clock = clock;
    }

    /// In the order of the candidates' ids.
    record OwnJudgments(List<JudgmentView> items) {}

    /// The caller's judgments for one record that asks.
    @GET
    @Path("/me/judgments/{asked}")
    @Transactional
    public OwnJudgments list(@PathParam("asked") UUID asked) {
        var caller = callers.signedInOrRefused();
        records.readableBy(caller, asked);
        return new OwnJudgments(judgments.of(account(caller), asked).stream()
                .map(JudgmentView::of)
                .toList());
    }

    /// Keeps or declines a candidate. The same verdict again changes nothing.
    @PUT
    @Path("/me/judgments/{asked}/{candidate}")
    @Transactional
    public JudgmentView judge(
            @PathParam("asked") UUID asked, @PathParam("candidate") UUID candidate, JudgmentDraft draft) {
        var caller = callers.signedInOrRefused();
        var question = records.readableBy(caller, asked);
        var found = records.readableBy(caller, candidate);
        var verdict = draft.verdict();
        if (verdict == null) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("verdict", "required"))));
        }
        var key = new Judgment.Key(account(caller), asked, candidate);
        var before = judgments.findById(key);
        if (before != null && before.says(verdict)) {
            return JudgmentView.of(before);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database will tell it
        var judgment = new Judgment(key, verdict, measurement.between(question, found), now);
        judgments.put(judgment);
        return JudgmentView.of(judgment);
    }

    /// Takes a verdict back, also where the records cannot be read any more.
    @DELETE
    @Path("/me/judgments/{asked}/{candidate}")
    @Transactional
    public void takeBack(@PathParam("asked") UUID asked, @PathParam("candidate") UUID candidate) {
        judgments.deleteById(new Judgment.Key(account(callers.signedInOrRefused()), asked, candidate));
    }

    private static UUID account(Caller caller) {
        return Objects.requireNonNull(caller.account());
    }
}
