package kakehashi.pairing;

import static java.util.Objects.requireNonNull;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Secret;
import kakehashi.matching.Level;
import kakehashi.matching.Matching;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// What fits the records of the caller's organization, over all of them.
@Path("/api/v1/me/pairs")
class PairResource {

    private static final String PURPOSE = "pairs";
    private static final int MOST = 100;
    private static final List<RecordKind> PAIRED = List.of(RecordKind.SEED, RecordKind.NEED);

    private final Pairs pairs;
    private final PairedRecords records;
    private final Matching matching;
    private final Callers callers;
    private final Secret secret;

    PairResource(Pairs pairs, PairedRecords records, Matching matching, Callers callers, Secret secret) {
        this.pairs = pairs;
        this.records = records;
        this.matching = matching;
        this.callers = callers;
        this.secret = secret;
    }

    /// @param weighedAt when the pairs were found; null when they never were
    record PairPage(
            List<PairView> items,
            int total,
            @Nullable Instant weighedAt,
            @Nullable String nextCursor) {}

    /// @param own   the record of the caller's organization
    /// @param other the one that fits it
    /// @param score 0 to 1, as the need's question to all seeds gives it
    /// @param since when the later of both took its present form: since then there is the pair
    record PairView(PairedRecord own, PairedRecord other, double score, Level level, Instant since) {}

    /// The best first; only what is public at this moment.
    @GET
    @Transactional
    public PairPage list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("limit") @DefaultValue("20") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var caller = callers.signedInOrRefused();
        var organization = caller.organization();
        if (organization == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
        if (limit < 1 || limit > MOST) {
            throw refused("limit", "out-of-range", Map.of("min", 1, "max", MOST));
        }
        var kinds = kinds(kind);
        int offset = cursor == null ? 0 : Integer.parseInt(secret.verified(PURPOSE, "cursor", cursor, caller));
        var found = pairs.of(organization, kinds);
        var all = found.bestFirst();
        int end = Math.min(all.size(), offset + limit);
        return new PairPage(
                views(caller, all.subList(Math.min(offset, end), end)),
                all.size(),
                found.at(),
                end < all.size() ? secret.signed(PURPOSE, String.valueOf(end), caller) : null);
    }

    private List<PairView> views(Caller caller, List<Pair> page) {
        var readable = records.readableBy(
                caller,
                page.stream().map(Pair::need).collect(Collectors.toSet()),
                page.stream().map(Pair::seed).collect(Collectors.toSet()));
        return page.stream()
                .filter(pair -> readable.containsKey(pair.own()) && readable.containsKey(pair.other()))
                .map(pair -> view(
                        pair, requireNonNull(readable.get(pair.own())), requireNonNull(readable.get(pair.other()))))
                .toList();
    }

    private PairView view(Pair pair, PairedRecords.Shown own, PairedRecords.Shown other) {
        return new PairView(
                own.view(),
                other.view(),
                pair.score(),
                matching.level(pair.score()),
                own.updatedAt().isAfter(other.updatedAt()) ? own.updatedAt() : other.updatedAt());
    }

    private static List<RecordKind> kinds(@Nullable String kind) {
        if (kind == null) {
            return PAIRED;
        }
        return PAIRED.stream()
                .filter(each -> each.code().equals(kind))
                .findAny()
                .map(List::of)
                .orElseThrow(() -> refused("kind", "unknown-code", Map.of()));
    }

    private static Refused refused(String parameter, String code, Map<String, Object> facts) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inQuery(parameter, code, facts))));
    }
}
