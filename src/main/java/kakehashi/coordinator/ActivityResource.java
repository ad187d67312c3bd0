package kakehashi.coordinator;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.audit.AuditLog;
import kakehashi.deadline.Timetables;
import kakehashi.exchange.CsvTable;
import kakehashi.organization.Organizations;
import kakehashi.problem.Refused;
import kakehashi.shared.FileName;
import kakehashi.shared.Marking;
import kakehashi.shared.RecordKind;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// What people did for an organization: for its managers, and for each person what they themselves did.
@Path("/api/v1")
class ActivityResource {

    private static final String CSV = "text/csv";
    private static final String IN_UTF_8 = ";charset=UTF-8";

    private final Activity activity;
    private final Organizations organizations;
    private final Timetables timetables;
    private final AuditLog audit;
    private final Callers callers;
    private final Clock clock;

    ActivityResource(
            Activity activity,
            Organizations organizations,
            Timetables timetables,
            AuditLog audit,
            Callers callers,
            Clock clock) {
        this.activity = activity;
        this.organizations = organizations;
        this.timetables = timetables;
        this.audit = audit;
        this.callers = callers;
        this.clock = clock;
    }

    /// @param to    included
    /// @param steps those of introductions that are told, in the order in which they are taken
    /// @param lines by name; people are not ranked
    record ActivityReport(LocalDate from, LocalDate to, List<String> steps, List<ActivityLine> lines) {}

    /// One line for each person of the organization; the Japanese fiscal year so far when no days are named.
    @GET
    @Path("/organizations/{id}/activity")
    @Transactional
    public ActivityReport of(
            @PathParam("id") UUID id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        requireManager(id);
        return report(id, period(from, to));
    }

    /// The same as a table for spreadsheets, in the caller's language.
    @GET
    @Path("/organizations/{id}/activity/table")
    @Produces(CSV)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "one person a line",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response table(
            @PathParam("id") UUID id, @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to)
            throws IOException {
        var caller = requireManager(id);
        Policy.requireProof(caller);
        var report = report(id, period(from, to));
        audit.record(caller, "ACTIVITY_EXPORTED", RecordKind.ORGANIZATION, id, 0);
        return table(report, caller);
    }

    /// What the caller did.
    @GET
    @Path("/me/activity")
    @Transactional
    public ActivityReport own(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
        return own(somebodySomewhere(), period(from, to));
    }

    @GET
    @Path("/me/activity/table")
    @Produces(CSV)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "the caller's own line",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response ownTable(@QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to)
            throws IOException {
        var caller = somebodySomewhere();
        return table(own(caller, period(from, to)), caller);
    }

    private ActivityReport report(UUID organization, Period period) {
        return new ActivityReport(period.from(), period.to(), Activity.steps(), activity.of(organization, period));
    }

    private ActivityReport own(Caller caller, Period period) {
        var line = activity.of(
                Objects.requireNonNull(caller.organization()), Objects.requireNonNull(caller.account()), period);
        return new ActivityReport(period.from(), period.to(), Activity.steps(), List.of(line));
    }

    private Period period(@Nullable String from, @Nullable String to) {
        return Period.of(from, to, timetables.day(clock.instant()));
    }

    private Caller requireManager(UUID organization) {
        var caller = callers.signedInOrRefused();
        organizations.readableBy(caller, organization);
        if (!Policy.manages(caller, organization)) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        return caller;
    }

    private Caller somebodySomewhere() {
        var caller = callers.signedInOrRefused();
        if (caller.organization() == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
        return caller;
    }

    private static Response table(ActivityReport report, Caller caller) throws IOException {
        var words = new ActivityWords(caller.language());
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvTable(bytes, words.headings())) {
            for (var line : report.lines()) {
                table.add(words.cells(line));
            }
        }
        return Response.ok(bytes.toByteArray(), CSV + IN_UTF_8)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(Marking.CONFIDENTIAL, "activity.csv"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
