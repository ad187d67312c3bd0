package kakehashi.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// Keys of creations already done.
@ApplicationScoped
public class IdempotencyKeys implements PanacheRepositoryBase<IdempotencyKey, IdempotencyKey.Key> {

    private final Turns turns;

    IdempotencyKeys(Turns turns) {
        this.turns = turns;
    }

    /// What was made with the key; null when it is new, and then whoever comes with it next waits for this transaction.
    ///
    /// @throws Refused [PublicationRefusal.KeyReused] when it came with other content
    public @Nullable UUID recordOf(UUID account, String key, String fingerprint) {
        turns.await(account, key);
        var done = findById(new IdempotencyKey.Key(account, key));
        if (done == null) {
            return null;
        }
        if (!done.fingerprint.equals(fingerprint)) {
            throw new Refused(new PublicationRefusal.KeyReused());
        }
        return done.record;
    }

    /// Keeps what was made with a key that was new.
    public void keep(UUID account, String key, String fingerprint, UUID made, Instant at) {
        persist(new IdempotencyKey(account, key, fingerprint, made, at));
    }
}
