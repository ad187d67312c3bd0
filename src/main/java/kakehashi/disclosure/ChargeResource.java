package kakehashi.disclosure;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.disclosure.ChargeView.Named;
import kakehashi.need.Needs;
import kakehashi.publication.Publishable;
import kakehashi.seed.Seeds;

/// Who is in charge of a record, for who may change that or reads its history.
@Path("/api/v1")
class ChargeResource {

    private final Needs needs;
    private final Seeds seeds;
    private final Accounts accounts;
    private final Callers callers;

    ChargeResource(Needs needs, Seeds seeds, Accounts accounts, Callers callers) {
        this.needs = needs;
        this.seeds = seeds;
        this.accounts = accounts;
        this.callers = callers;
    }

    @GET
    @Path("/needs/{id}/charge")
    @Transactional
    public ChargeView ofNeed(@PathParam("id") UUID id) {
        return of(needs.readableBy(callers.current(), id));
    }

    @GET
    @Path("/seeds/{id}/charge")
    @Transactional
    public ChargeView ofSeed(@PathParam("id") UUID id) {
        return of(seeds.readableBy(callers.current(), id));
    }

    private ChargeView of(Publishable<?> record) {
        boolean assigns = Policy.may(callers.current(), Right.ASSIGN, record);
        if (!assigns) {
            Policy.require(callers.current(), Right.HISTORY, record);
        }
        var all = new HashSet<>(record.team());
        all.addAll(record.assigned());
        var names = accounts.names(all);
        return new ChargeView(
                named(record.team(), names),
                named(record.assigned(), names),
                assigns ? accounts.colleagues(record.organization()) : List.of());
    }

    /// By their names.
    private static List<Named> named(Collection<UUID> of, Map<UUID, String> names) {
        return of.stream()
                .map(id -> new Named(id, names.getOrDefault(id, "")))
                .sorted(java.util.Comparator.comparing(Named::name).thenComparing(Named::id))
                .toList();
    }
}
