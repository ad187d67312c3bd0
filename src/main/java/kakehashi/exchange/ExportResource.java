package kakehashi.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.FileName;
import kakehashi.shared.Marking;
import kakehashi.shared.RecordKind;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Gives out what the caller may see, in a form that can be taken in again.
@Path("/api/v1")
class ExportResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Exporter exporter;
    private final Callers callers;
    private final ObjectMapper json;

    ExportResource(Exporter exporter, Callers callers, ObjectMapper json) {
        this.exporter = exporter;
        this.callers = callers;
        this.json = json;
    }

    /// @param format `ndjson` (usual) or `csv`; without it the Accept header decides
    @GET
    @Path("/exports")
    @APIResponse(
            responseCode = "200",
            description = "one record a line",
            content = {
                @Content(
                        mediaType = NDJSON,
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
            })
    public Response give(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("format") @Nullable String format,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept) {
        var caller = callers.current();
        var of = ImportResource.kind(kind);
        boolean csv = isCsv(format, accept);
        var marking = exporter.marking(of, caller);
        if (marking != Marking.OPEN) {
            Policy.requireProof(caller);
        }
        StreamingOutput output = out -> {
            if (csv) {
                writeCsv(of, caller, out);
            } else {
                writeNdjson(of, caller, out);
            }
        };
        return Response.ok(output)
                .type((csv ? CSV : NDJSON) + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.attachment(marking, of.plural() + (csv ? ".csv" : ".ndjson")))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private void writeNdjson(RecordKind kind, Caller caller, OutputStream out) throws IOException {
        var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        exporter.each(kind, caller, record -> {
            lines.write(json.writeValueAsString(record));
            lines.write('\n');
        });
        lines.flush();
    }

    /// With a byte order mark and CRLF, as Excel wants it.
    private void writeCsv(RecordKind kind, Caller caller, OutputStream out) throws IOException {
        var columns = Column.of(kind);
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        var rows = new CSVPrinter(text, CSVFormat.RFC4180);
        rows.printRecord(columns.stream().map(Column::header));
        exporter.each(
                kind,
                caller,
                (ObjectNode record) -> rows.printRecord(columns.stream().map(column -> column.cell(record))));
        rows.flush();
    }

    private static boolean isCsv(@Nullable String format, @Nullable String accept) {
        if (format == null) {
            return accept != null && accept.startsWith(CSV);
        }
        return switch (format) {
            case "csv" -> true;
            case "ndjson" -> false;
            default ->
                throw new Refused(
                        new ContentRefusal.Invalid(List.of(Violation.inQuery("format", "unknown-code", Map.of()))));
        };
    }
}
