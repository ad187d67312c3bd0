package kakehashi.evidence;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Secret;
import kakehashi.audit.AuditAction;
import kakehashi.audit.AuditLine;
import kakehashi.audit.AuditReport;
import kakehashi.evidence.ViewsPage.View;
import kakehashi.exchange.RecordRooms;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Who looked at a record, for the organization it belongs to.
@Path("/api/v1")
class ViewsResource {

    private static final String PURPOSE = "views";
    private static final String USUAL = "20";
    private static final int MOST = 100;

    private final RecordRooms rooms;
    private final AuditReport report;
    private final People people;
    private final Callers callers;
    private final Secret secret;

    ViewsResource(RecordRooms rooms, AuditReport report, People people, Callers callers, Secret secret) {
        this.rooms = rooms;
        this.report = report;
        this.people = people;
        this.callers = callers;
        this.secret = secret;
    }

    /// The latest first.
    @GET
    @Path("/seeds/{id}/views")
    @Transactional
    public ViewsPage ofSeed(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(USUAL) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return of(RecordKind.SEED, id, limit, cursor);
    }

    /// The latest first.
    @GET
    @Path("/needs/{id}/views")
    @Transactional
    public ViewsPage ofNeed(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(USUAL) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return of(RecordKind.NEED, id, limit, cursor);
    }

    /// The latest first.
    @GET
    @Path("/researchers/{id}/views")
    @Transactional
    public ViewsPage ofResearcher(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(USUAL) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return of(RecordKind.RESEARCHER, id, limit, cursor);
    }

    /// The latest first.
    @GET
    @Path("/organizations/{id}/views")
    @Transactional
    public ViewsPage ofOrganization(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue(USUAL) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return of(RecordKind.ORGANIZATION, id, limit, cursor);
    }

    private ViewsPage of(RecordKind kind, UUID id, int limit, @Nullable String cursor) {
        var caller = callers.current();
        Policy.require(caller, Right.HISTORY, rooms.of(kind).readableBy(caller, id));
        if (limit < 1 || limit > MOST) {
            throw new Refused(new ContentRefusal.Invalid(
                    List.of(Violation.inQuery("limit", "out-of-range", Map.of("min", 1, "max", MOST)))));
        }
        var before = cursor == null ? null : UUID.fromString(secret.verified(PURPOSE + id, "cursor", cursor, caller));
        var lines = report.reads(id, before, limit + 1);
        var shown = lines.stream().limit(limit).toList();
        var known = people.of(shown);
        return new ViewsPage(
                shown.stream()
                        .map(line -> view(line, line.account() == null ? null : known.get(line.account())))
                        .toList(),
                lines.size() > limit
                        ? secret.signed(PURPOSE + id, shown.getLast().id().toString(), caller)
                        : null);
    }

    private static View view(AuditLine line, People.@Nullable Person reader) {
        return new View(
                line.at(),
                AuditAction.valueOf(line.action()),
                line.revision(),
                reader == null ? null : reader.name(),
                reader == null ? null : reader.organization());
    }
}
