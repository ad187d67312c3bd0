package kakehashi.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import kakehashi.access.Wall;

/// All records whose content was erased.
@ApplicationScoped
public class Tombstones implements PanacheRepositoryBase<Tombstone, UUID> {

    private static final String SINCE = "select count(t) > 0 from Tombstone t where t.erasedAt > ?1"
            + " and not exists (select 1 from DirtyMark d where d.id = t.id)";

    private final Wall wall;

    Tombstones(Wall wall) {
        this.wall = wall;
    }

    /// Whether something was erased after `moment` that the index has taken out by now.
    @Transactional
    public boolean areOutOfTheIndexSince(Instant moment) {
        return wall.asProduct(() -> getEntityManager()
                .createQuery(SINCE, Boolean.class)
                .setParameter(1, moment)
                .getSingleResult());
    }
}
