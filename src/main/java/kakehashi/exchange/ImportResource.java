package kakehashi.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Role;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Takes files in, into the caller's organization.
@Path("/api/v1")
class ImportResource {

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";

    private final Importer importer;
    private final RecordRooms rooms;
    private final Callers callers;
    private final ObjectMapper json;

    ImportResource(Importer importer, RecordRooms rooms, Callers callers, ObjectMapper json) {
        this.importer = importer;
        this.rooms = rooms;
        this.callers = callers;
        this.json = json;
    }

    /// One record a line or row, each with its `externalId`. A bad row never stops the others.
    ///
    /// @param dryRun  report only
    /// @param publish also publish what may be and is complete
    @POST
    @Path("/imports")
    @Consumes({NDJSON, CSV})
    @Blocking
    public ImportReport take(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("publish") @DefaultValue("false") boolean publish,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body)
            throws IOException {
        var caller = callers.signedInOrRefused();
        var of = kind(kind);
        var owner = owner(of, caller);
        if (publish && !dryRun) {
            Policy.requireProof(caller);
        }
        var file = Files.createTempFile("kakehashi-import", ".part");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            boolean csv = type.startsWith(CSV);
            Charset encoding = Encoding.of(file, csv);
            try (var text = Files.newBufferedReader(file, encoding)) {
                return importer.run(
                        rooms.of(of), rows(text, csv, of), owner, caller, new Importer.Wish(dryRun, publish));
            }
        } finally {
            Files.delete(file);
        }
    }

    private Iterator<Row> rows(BufferedReader text, boolean csv, RecordKind kind) throws IOException {
        return csv ? new CsvRows(text, kind, json) : new NdjsonRows(text, json);
    }

    private static UUID owner(RecordKind kind, Caller caller) {
        var organization = caller.organization();
        if (organization != null) {
            return organization;
        }
        if (kind == RecordKind.ORGANIZATION && caller.is(Role.ADMIN)) {
            return new UUID(0, 0); // organizations belong to themselves
        }
        throw new Refused(new AccessRefusal.OrganizationMissing());
    }

    static RecordKind kind(@Nullable String name) {
        for (var kind : RecordKind.values()) {
            if (kind.code().equals(name)) {
                return kind;
            }
        }
        throw new Refused(new ContentRefusal.Invalid(
                List.of(Violation.inQuery("kind", name == null ? "required" : "unknown-code", Map.of()))));
    }
}
