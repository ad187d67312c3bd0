package kakehashi.pairing.unmatched;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Callers;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import org.jspecify.annotations.Nullable;

/// Needs that wait for somebody to bring them together with a seed.
@Path("/api/v1/me/unmatched-needs")
class UnmatchedNeedResource {

    private static final int MOST = 100;

    private final UnmatchedNeeds unmatched;
    private final Callers callers;

    UnmatchedNeedResource(UnmatchedNeeds unmatched, Callers callers) {
        this.unmatched = unmatched;
        this.callers = callers;
    }

    /// @param total     how many there are
    /// @param weighedAt when the seeds were found; null when they never were
    record UnmatchedList(
            List<UnmatchedNeed> items, int total, @Nullable Instant weighedAt) {}

    /// Those with the best seeds first: own needs, others' needs that fit own seeds, and needs the desk has made of
    /// consultations, as long as the caller's organization has no introduction for them.
    @GET
    @Transactional
    public UnmatchedList list(@QueryParam("limit") @DefaultValue("20") int limit) {
        var caller = callers.signedInOrRefused();
        var organization = caller.organization();
        if (organization == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
        if (limit < 1 || limit > MOST) {
            throw new Refused(new ContentRefusal.Invalid(
                    List.of(Violation.inQuery("limit", "out-of-range", Map.of("min", 1, "max", MOST)))));
        }
        var found = unmatched.of(organization, caller, limit);
        return new UnmatchedList(found.items(), found.total(), found.at());
    }
}
