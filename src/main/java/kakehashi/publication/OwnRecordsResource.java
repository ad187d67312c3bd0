package kakehashi.publication;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Secret;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// What the caller's organization has, drafts included.
@Path("/api/v1")
class OwnRecordsResource {

    private static final String PURPOSE = "own-records";

    private final OwnRecords records;
    private final Callers callers;
    private final Secret secret;

    OwnRecordsResource(OwnRecords records, Callers callers, Secret secret) {
        this.records = records;
        this.callers = callers;
        this.secret = secret;
    }

    /// @param stages how many there are in each stage, for the kinds asked
    record OwnRecordsPage(
            List<RecordSummary> items,
            long total,
            Map<Stage, Long> stages,
            @Nullable String nextCursor) {}

    /// The latest change first.
    @GET
    @Path("/me/records")
    public OwnRecordsPage list(
            @QueryParam("kind") @Nullable List<String> kinds,
            @QueryParam("stage") @Nullable List<String> stages,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = callers.signedInOrRefused();
        var organization = caller.organization();
        if (organization == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
        if (limit < 1 || limit > 100) {
            throw refused("limit", "out-of-range", Map.of("min", 1, "max", 100));
        }
        var of = chosen("kind", RecordKind.values(), kinds);
        var in = chosen("stage", Stage.values(), stages);
        int offset = cursor == null ? 0 : Integer.parseInt(secret.verified(PURPOSE, "cursor", cursor, caller));
        var lines = records.page(caller, organization, of, in, offset, limit + 1);
        var counts = records.counts(caller, organization, of);
        boolean more = lines.size() > limit;
        return new OwnRecordsPage(
                lines.stream()
                        .limit(limit)
                        .map(line -> new RecordSummary(
                                line.kind(),
                                line.id(),
                                line.stage(),
                                line.title(),
                                line.revision(),
                                line.updatedAt(),
                                Policy.allowed(caller, line)))
                        .toList(),
                in.stream().mapToLong(stage -> counts.getOrDefault(stage, 0L)).sum(),
                counts,
                more ? secret.signed(PURPOSE, String.valueOf(offset + limit), caller) : null);
    }

    private static <E extends Enum<E>> List<E> chosen(String parameter, E[] all, @Nullable List<String> names) {
        if (names == null || names.isEmpty()) {
            return List.of(all);
        }
        Function<String, E> named = name -> Arrays.stream(all)
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findAny()
                .orElseThrow(() -> refused(parameter, "unknown-code", Map.of()));
        return names.stream().map(named).toList();
    }

    private static Refused refused(String parameter, String code, Map<String, Object> facts) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inQuery(parameter, code, facts))));
    }
}
