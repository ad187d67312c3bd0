package kakehashi.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Everybody's promises of secrecy.
@ApplicationScoped
class Pledges implements PanacheRepositoryBase<Pledge, Pledge.Key> {

    /// Keeps the promise; made twice, the first counts.
    void keep(UUID account, String wording, Instant now) {
        getEntityManager()
                .createNativeQuery("insert into pledges (account, wording, accepted_at) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, account)
                .setParameter(2, wording)
                .setParameter(3, now)
                .executeUpdate();
    }

    @Nullable
    Instant acceptedAt(UUID account, String wording) {
        var found = findById(new Pledge.Key(account, wording));
        return found == null ? null : found.acceptedAt;
    }
}
