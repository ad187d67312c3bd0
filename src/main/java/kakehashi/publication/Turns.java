package kakehashi.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/// Lets transactions that would make the same thing come one after the other, in all processes on one database.
@ApplicationScoped
public class Turns {

    private final EntityManager database;

    Turns(EntityManager database) {
        this.database = database;
    }

    /// Waits for whoever makes the thing of this name now; the turn is over with the transaction.
    public void await(Object... name) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, List.of(name).toString())
                .getSingleResult();
    }
}
