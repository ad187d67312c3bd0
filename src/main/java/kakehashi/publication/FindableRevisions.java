package kakehashi.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Wall;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;

/// Revisions of everything that others may find, of all kinds.
@ApplicationScoped
public class FindableRevisions {

    private static final String SQL = Arrays.stream(RecordKind.values())
            .map(kind -> "select id, revision from %s where stage = :stage".formatted(kind.plural()))
            .collect(Collectors.joining(" union all "));

    private final EntityManager database;
    private final Wall wall;

    FindableRevisions(EntityManager database, Wall wall) {
        this.wall = wall;
        this.database = database;
    }

    /// @return id → revision of what everybody may find; one statement
    @Transactional
    public Map<UUID, Long> published() {
        return in(Stage.PUBLISHED);
    }

    /// @return id → revision of what some may find; one statement
    @Transactional
    public Map<UUID, Long> restricted() {
        return wall.asProduct(() -> in(Stage.SHARED));
    }

    private Map<UUID, Long> in(Stage stage) {
        var revisions = new HashMap<UUID, Long>();
        for (var row : database.createNativeQuery(SQL, Tuple.class)
                .setParameter("stage", stage.name())
                .getResultList()) {
            var tuple = (Tuple) row;
            revisions.put(tuple.get(0, UUID.class), tuple.get(1, Number.class).longValue());
        }
        return revisions;
    }
}
