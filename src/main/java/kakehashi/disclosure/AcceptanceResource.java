package kakehashi.disclosure;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Sight;
import kakehashi.access.Wall;
import kakehashi.need.Needs;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.seed.Seeds;
import org.jspecify.annotations.Nullable;

/// The acceptance in person of the agreement that binds the caller to a need or a seed.
@Path("/api/v1")
class AcceptanceResource {

    private final Needs needs;
    private final Seeds seeds;
    private final Disclosure disclosure;
    private final Callers callers;
    private final Wall wall;
    private final Clock clock;

    AcceptanceResource(Needs needs, Seeds seeds, Disclosure disclosure, Callers callers, Wall wall, Clock clock) {
        this.needs = needs;
        this.seeds = seeds;
        this.disclosure = disclosure;
        this.callers = callers;
        this.wall = wall;
        this.clock = clock;
    }

    /// @param wording what binds and is accepted; null when no agreement binds the caller
    record Agreement(@Nullable String wording) {}

    /// What the caller would accept, for somebody who is tied to the record or may read it.
    @GET
    @Path("/needs/{id}/acceptance")
    @Transactional
    public Agreement ofNeed(@PathParam("id") UUID id) {
        return agreement(needs, id);
    }

    @PUT
    @Path("/needs/{id}/acceptance")
    @Transactional
    public void acceptOfNeed(@PathParam("id") UUID id, Agreement agreement) {
        accept(needs, id, agreement);
    }

    /// What the caller would accept, for somebody who is tied to the record or may read it.
    @GET
    @Path("/seeds/{id}/acceptance")
    @Transactional
    public Agreement ofSeed(@PathParam("id") UUID id) {
        return agreement(seeds, id);
    }

    @PUT
    @Path("/seeds/{id}/acceptance")
    @Transactional
    public void acceptOfSeed(@PathParam("id") UUID id, Agreement agreement) {
        accept(seeds, id, agreement);
    }

    private Agreement agreement(Records<?, ? extends Publishable<?>> records, UUID id) {
        var caller = callers.signedInOrRefused();
        var bond = disclosure.agreement(tied(records, id, caller).id(), caller, clock.instant());
        return new Agreement(bond == null ? null : bond.wording);
    }

    private void accept(Records<?, ? extends Publishable<?>> records, UUID id, Agreement agreement) {
        var caller = callers.signedInOrRefused();
        disclosure.accept(tied(records, id, caller), agreement.wording(), caller);
    }

    /// Whoever is bound may accept before they may read anything: an agreement opens a seed only once it is accepted.
    private Publishable<?> tied(Records<?, ? extends Publishable<?>> records, UUID id, Caller caller) {
        @Nullable Publishable<?> record = wall.asProduct(() -> records.findById(id));
        boolean known = record != null
                && !Sight.blocked(caller).contains(id) // a block must not be noticed
                && (Policy.may(caller, Right.READ, record)
                        || disclosure.agreement(id, caller, clock.instant()) != null);
        if (!known) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return Objects.requireNonNull(record);
    }
}
