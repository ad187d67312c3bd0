package kakehashi.coordinator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.PlaceChanged;
import kakehashi.access.Wall;
import kakehashi.publication.Revision;
import kakehashi.publication.Turns;
import org.jspecify.annotations.Nullable;

/// The cards of all coordinators.
@ApplicationScoped
class CoordinatorCards implements PanacheRepositoryBase<CoordinatorCard, UUID> {

    private final Accounts accounts;
    private final Turns turns;
    private final Wall wall;

    CoordinatorCards(Accounts accounts, Turns turns, Wall wall) {
        this.accounts = accounts;
        this.turns = turns;
        this.wall = wall;
    }

    /// Keeps what somebody says of themselves, if they saw the present revision; 0 is that of none.
    CoordinatorCard write(UUID account, UUID organization, CardSheet sheet, @Nullable String ifMatch, Instant now) {
        turns.await("coordinator-card", account);
        var card = findById(account);
        Revision.require(ifMatch, card == null ? 0 : card.revision);
        if (card == null) {
            card = new CoordinatorCard(account, organization, sheet, now);
            persist(card);
        } else {
            card.revise(sheet, organization, now);
        }
        flush();
        return card;
    }

    /// In the transaction that takes somebody out of an organization.
    void follow(@Observes PlaceChanged fact) {
        var account = fact.account();
        if (account == null) {
            return;
        }
        wall.asProduct(() -> {
            var card = findById(account);
            var person = accounts.person(account);
            if (card != null && (person == null || !Objects.equals(card.organization, person.organization()))) {
                delete(card);
                flush();
            }
        });
    }
}
