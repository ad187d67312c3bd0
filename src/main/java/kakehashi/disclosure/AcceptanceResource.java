package kakehashi.disclosure;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import org.jspecify.annotations.Nullable;

/// The acceptance in person of the agreement that binds the caller to a record.
abstract class AcceptanceResource {

    private final Records<?, ? extends Publishable<?>> records;
    private final Disclosure disclosure;
    private final Callers callers;
    private final Clock clock;

    AcceptanceResource(
            Records<?, ? extends Publishable<?>> records, Disclosure disclosure, Callers callers, Clock clock) {
        this.records = records;
        this.disclosure = disclosure;
        this.callers = callers;
        this.clock = clock;
    }

    /// @param wording what binds and is accepted; null when no agreement binds the caller
    record Agreement(@Nullable String wording) {}

    /// What the caller would accept, for somebody who is tied to the record or may read it.
    @GET
    @Transactional
    public Agreement agreement(@PathParam("id") UUID id) {
        var caller = callers.signedInOrRefused();
        var bond = disclosure.agreement(tied(id, caller).id(), caller, clock.instant());
        return new Agreement(bond == null ? null : bond.wording);
    }

    @PUT
    @Transactional
    public void accept(@PathParam("id") UUID id, Agreement agreement) {
        var caller = callers.signedInOrRefused();
        disclosure.accept(tied(id, caller), agreement.wording(), caller);
    }

    /// Whoever is bound may accept before they may read anything: an agreement opens a seed only once it is accepted.
    private Publishable<?> tied(UUID id, Caller caller) {
        @Nullable Publishable<?> record = records.findById(id);
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
