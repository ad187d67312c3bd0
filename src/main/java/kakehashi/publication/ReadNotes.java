package kakehashi.publication;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.access.Callers;
import kakehashi.shared.RecordKind;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Has every answer that shows somebody a record noted before it leaves; what cannot be noted is not answered.
///
/// One place for all of them, so that an address that comes later is noted without anybody thinking of it. Answers to
/// writes are left out: the write is a line of its own.
class ReadNotes {

    private static final int OK = 200;
    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final Pattern RECORD = Pattern.compile("/?api/v1/(%s)/([0-9a-fA-F-]{36})(?:/([^/]*).*)?"
            .formatted(
                    Arrays.stream(RecordKind.values()).map(RecordKind::plural).collect(Collectors.joining("|"))));

    private final Reads reads;
    private final Callers callers;

    ReadNotes(Reads reads, Callers callers) {
        this.reads = reads;
        this.callers = callers;
    }

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getStatus() != OK || !READING.contains(request.getMethod())) {
            return;
        }
        var address = RECORD.matcher(request.getUriInfo().getPath());
        if (address.matches() && !callers.current().isNobody()) {
            reads.note(
                    callers.current(),
                    address.group(1),
                    UUID.fromString(address.group(2)),
                    Objects.requireNonNullElse(address.group(3), ""));
        }
    }
}
