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
import kakehashi.shared.RecordKind;

/// Revisions of everything that is published, of all kinds.
@ApplicationScoped
public class PublishedRevisions {

    private static final String SQL = Arrays.stream(RecordKind.values())
            .map(kind -> "select id, revision from %s where stage = 'PUBLISHED'".formatted(kind.plural()))
            .collect(Collectors.joining(" union all "));

    private final EntityManager database;

    PublishedRevisions(EntityManager database) {
        this.database = database;
    }

    /// @return id → revision; one statement
    @Transactional
    public Map<UUID, Long> all() {
        var revisions = new HashMap<UUID, Long>();
        for (var row : database.createNativeQuery(SQL, Tuple.class).getResultList()) {
            var tuple = (Tuple) row;
            revisions.put(tuple.get(0, UUID.class), tuple.get(1, Number.class).longValue());
        }
        return revisions;
    }
}
