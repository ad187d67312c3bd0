package kakehashi.consultation;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Secret;
import kakehashi.deadline.Timetables;
import kakehashi.exchange.CsvTable;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.FileName;
import kakehashi.shared.Marking;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// All questions to the desk of the caller's organization.
@Path("/api/v1")
class DeskQueueResource {

    private static final String PURPOSE = "consultations";
    private static final String CSV = "text/csv";
    private static final String IN_UTF_8 = ";charset=UTF-8";
    private static final int MOST = 100;

    /// As many rows as a file may have.
    private static final int WHOLE = 50_000;

    private static final Consultations.DeskLoad NONE = new Consultations.DeskLoad(0, 0, 0, 0);

    private final Consultations consultations;
    private final ConsultationViews views;
    private final Reading reading;
    private final Timetables timetables;
    private final Callers callers;
    private final Secret secret;
    private final Clock clock;

    DeskQueueResource(
            Consultations consultations,
            ConsultationViews views,
            Reading reading,
            Timetables timetables,
            Callers callers,
            Secret secret,
            Clock clock) {
        this.consultations = consultations;
        this.views = views;
        this.reading = reading;
        this.timetables = timetables;
        this.callers = callers;
        this.secret = secret;
        this.clock = clock;
    }

    /// @param states how many there are in each state, whichever states are asked for
    record ConsultationPage(
            List<ConsultationSummary> items,
            Map<ConsultationState, Long> states,
            Consultations.DeskLoad workload,
            @Nullable String nextCursor) {}

    /// What is open comes first, the longest overdue first; then what ended, the latest first. Who does not answer at a
    /// desk has none.
    @GET
    @Path("/consultations")
    @Transactional
    public ConsultationPage list(
            @BeanParam QueueParameters asked,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = atADesk();
        if (limit < 1 || limit > MOST) {
            throw new Refused(new ContentRefusal.Invalid(
                    List.of(Violation.inQuery("limit", "out-of-range", Map.of("min", 1, "max", MOST)))));
        }
        var filter = asked.filter();
        int offset = cursor == null ? 0 : Integer.parseInt(secret.verified(PURPOSE, "cursor", cursor, caller));
        if (!Receiver.isAnsweredBy(caller)) {
            return new ConsultationPage(List.of(), Map.of(), NONE, null);
        }
        var looking = looking(caller);
        var found = consultations.queue(looking, filter, offset, limit + 1);
        return new ConsultationPage(
                views.summaries(found.stream().limit(limit).toList(), caller),
                consultations.counts(looking, filter),
                consultations.workload(looking),
                found.size() > limit ? secret.signed(PURPOSE, String.valueOf(offset + limit), caller) : null);
    }

    /// How much there is to do at the desk.
    @GET
    @Path("/consultations/workload")
    @Transactional
    public Consultations.DeskLoad workload() {
        var caller = atADesk();
        return Receiver.isAnsweredBy(caller) ? consultations.workload(looking(caller)) : NONE;
    }

    /// The same as a table for spreadsheets, in the caller's language.
    @GET
    @Path("/consultations/table")
    @Produces(CSV)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "one consultation a line",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response table(@BeanParam QueueParameters asked) throws IOException {
        var caller = atADesk();
        Policy.requireProof(caller);
        var filter = asked.filter();
        var found = Receiver.isAnsweredBy(caller)
                ? consultations.queue(looking(caller), filter, 0, WHOLE)
                : List.<Consultation>of();
        found.forEach(each -> reading.noteExport(each, caller));
        var words = new ConsultationWords(caller.language(), timetables.zone());
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvTable(bytes, words.headings())) {
            for (var line : views.summaries(found, caller)) {
                table.add(words.cells(line));
            }
        }
        return Response.ok(bytes.toByteArray(), CSV + IN_UTF_8)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(Marking.SECRET, "consultations.csv"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private Caller atADesk() {
        var caller = callers.signedInOrRefused();
        if (caller.organization() == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
        return caller;
    }

    private Consultations.Looking looking(Caller caller) {
        return new Consultations.Looking(
                Objects.requireNonNull(caller.organization()),
                Objects.requireNonNull(caller.account()),
                timetables.day(clock.instant()));
    }
}
