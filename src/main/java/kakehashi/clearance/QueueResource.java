package kakehashi.clearance;

import jakarta.transaction.Transactional;
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
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Role;
import kakehashi.access.Secret;
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

/// All checks of the caller's organization that they may read, as the desk of an officer shows them.
@Path("/api/v1")
class QueueResource {

    private static final String PURPOSE = "clearances";
    private static final String CSV = "text/csv";
    private static final String IN_UTF_8 = ";charset=UTF-8";
    private static final int MOST = 100;

    /// As many rows as a file may have.
    private static final int WHOLE = 50_000;

    private final Clearances clearances;
    private final ClearanceViews views;
    private final Callers callers;
    private final Secret secret;
    private final Clock clock;

    QueueResource(Clearances clearances, ClearanceViews views, Callers callers, Secret secret, Clock clock) {
        this.clearances = clearances;
        this.views = views;
        this.callers = callers;
        this.secret = secret;
        this.clock = clock;
    }

    /// @param states how many there are in each state
    record ClearancePage(
            List<ClearanceSummary> items,
            Map<ClearanceState, Long> states,
            @Nullable String nextCursor) {}

    /// How much there is to do.
    ///
    /// @param waiting    handed in and not decided for good
    /// @param oldestDays how long the oldest of these waits, in days; null when none waits
    /// @param medianDays how long half of these wait at least, in days; null when none waits
    record Workload(
            Map<ClearanceState, Long> states,
            long waiting,
            @Nullable Double oldestDays,
            @Nullable Double medianDays) {}

    /// What waits comes first, the longest first. An auditor of the installation learns of all that they are there, and
    /// no more.
    ///
    /// @param states all when none is named
    @GET
    @Path("/clearances")
    @Transactional
    public ClearancePage list(
            @QueryParam("state") @Nullable List<String> states,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = callers.signedInOrRefused();
        boolean everywhere = caller.is(Role.AUDITOR) && (states == null || states.isEmpty());
        if (!everywhere) {
            requireOrganization(caller);
        }
        if (limit < 1 || limit > MOST) {
            throw refused("limit", "out-of-range", Map.of("min", 1, "max", MOST));
        }
        var asked = chosen(states);
        int offset = cursor == null ? 0 : Integer.parseInt(secret.verified(PURPOSE, "cursor", cursor, caller));
        var found = everywhere
                ? clearances.everywhere(offset, limit + 1)
                : clearances.page(caller, asked, offset, limit + 1);
        return new ClearancePage(
                views.summaries(found.stream().limit(limit).toList(), caller),
                caller.organization() == null ? Map.of() : clearances.counts(caller),
                found.size() > limit ? secret.signed(PURPOSE, String.valueOf(offset + limit), caller) : null);
    }

    @GET
    @Path("/clearances/workload")
    @Transactional
    public Workload workload() {
        var caller = callers.signedInOrRefused();
        requireOrganization(caller);
        var waiting = clearances.waiting(caller, clock.instant());
        return new Workload(clearances.counts(caller), waiting.count(), days(waiting.oldest()), days(waiting.median()));
    }

    /// The same as a table for spreadsheets, in the caller's language.
    @GET
    @Path("/clearances/table")
    @Produces(CSV)
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "one check a line",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public Response table(@QueryParam("state") @Nullable List<String> states) throws IOException {
        var caller = callers.signedInOrRefused();
        requireOrganization(caller);
        Policy.requireProof(caller);
        var words = new ClearanceWords(caller.language());
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvTable(bytes, words.headings())) {
            for (var line : views.summaries(clearances.page(caller, chosen(states), 0, WHOLE), caller)) {
                table.add(words.cells(line));
            }
        }
        return Response.ok(bytes.toByteArray(), CSV + IN_UTF_8)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(Marking.SECRET, "clearances.csv"))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static void requireOrganization(Caller caller) {
        if (caller.organization() == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
    }

    private static @Nullable Double days(@Nullable Double seconds) {
        return seconds == null
                ? null
                : Math.round(seconds * 10 / Duration.ofDays(1).toSeconds()) / 10.0;
    }

    private static List<ClearanceState> chosen(@Nullable List<String> names) {
        if (names == null || names.isEmpty()) {
            return List.of(ClearanceState.values());
        }
        return names.stream()
                .map(name -> Arrays.stream(ClearanceState.values())
                        .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                        .findAny()
                        .orElseThrow(() -> refused("state", "unknown-code", Map.of())))
                .toList();
    }

    private static Refused refused(String parameter, String code, Map<String, Object> facts) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inQuery(parameter, code, facts))));
    }
}
