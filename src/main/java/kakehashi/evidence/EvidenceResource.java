package kakehashi.evidence;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.exchange.CsvTable;
import kakehashi.exchange.RecordRooms;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.FileName;
import kakehashi.shared.RecordKind;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Evidence to print, or as a table, for the organization a record belongs to; in the caller's language.
@Path("/api/v1")
class EvidenceResource {

    private static final String HTML = "text/html";
    private static final String CSV = "text/csv";
    private static final String IN_UTF_8 = ";charset=UTF-8";

    private final RecordRooms rooms;
    private final EvidencePages pages;
    private final Callers callers;

    EvidenceResource(RecordRooms rooms, EvidencePages pages, Callers callers) {
        this.rooms = rooms;
        this.pages = pages;
        this.callers = callers;
    }

    /// @param format `html` (usual) or `csv`
    @GET
    @Path("/seeds/{id}/evidence")
    @Produces({HTML, CSV})
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "all that was done to it and read of it",
            content = {
                @Content(mediaType = HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Response ofSeed(@PathParam("id") UUID id, @QueryParam("format") @Nullable String format) throws IOException {
        return of(RecordKind.SEED, id, format);
    }

    /// @param format `html` (usual) or `csv`
    @GET
    @Path("/needs/{id}/evidence")
    @Produces({HTML, CSV})
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "all that was done to it and read of it",
            content = {
                @Content(mediaType = HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Response ofNeed(@PathParam("id") UUID id, @QueryParam("format") @Nullable String format) throws IOException {
        return of(RecordKind.NEED, id, format);
    }

    /// @param format `html` (usual) or `csv`
    @GET
    @Path("/researchers/{id}/evidence")
    @Produces({HTML, CSV})
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "all that was done to it and read of it",
            content = {
                @Content(mediaType = HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Response ofResearcher(@PathParam("id") UUID id, @QueryParam("format") @Nullable String format)
            throws IOException {
        return of(RecordKind.RESEARCHER, id, format);
    }

    /// @param format `html` (usual) or `csv`
    @GET
    @Path("/organizations/{id}/evidence")
    @Produces({HTML, CSV})
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "all that was done to it and read of it",
            content = {
                @Content(mediaType = HTML, schema = @Schema(implementation = String.class)),
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class))
            })
    public Response ofOrganization(@PathParam("id") UUID id, @QueryParam("format") @Nullable String format)
            throws IOException {
        return of(RecordKind.ORGANIZATION, id, format);
    }

    private Response of(RecordKind kind, UUID id, @Nullable String format) throws IOException {
        var caller = callers.current();
        var record = rooms.of(kind).readableBy(caller, id);
        Policy.require(caller, Right.HISTORY, record);
        Policy.requireProof(caller);
        boolean csv = "csv".equals(format);
        if (format != null && !csv && !format.equals("html")) {
            throw new Refused(
                    new ContentRefusal.Invalid(List.of(Violation.inQuery("format", "unknown-code", Map.of()))));
        }
        var page = pages.forOwners(record, caller.language());
        var answer = csv ? Response.ok(table(page), CSV + IN_UTF_8) : Response.ok(page.html(), HTML + IN_UTF_8);
        if (csv) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    FileName.attachment(EvidencePages.markingOf(record), "evidence-%s.csv".formatted(id)));
        }
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    private static byte[] table(EvidencePage page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var table = new CsvTable(bytes, page.headings())) {
            for (var row : page.rows()) {
                table.add(row);
            }
        }
        return bytes.toByteArray();
    }
}
