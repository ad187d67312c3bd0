package kakehashi.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Guarded;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;

/// Records of one organization, of all kinds and in every stage.
@ApplicationScoped
class OwnRecords {

    private static final String ALL = Arrays.stream(RecordKind.values())
            .map(kind -> """
                    select '%s' as kind, id, stage, revision, updated_at, published_at,
                        coalesce(sheet -> 'title', sheet -> 'name') ->> 'ja' as ja,
                        coalesce(sheet -> 'title', sheet -> 'name') ->> 'en' as en
                    from %s where organization = :organization""".formatted(kind.name(), kind.plural()))
            .collect(Collectors.joining("\nunion all\n"));

    private final EntityManager database;

    OwnRecords(EntityManager database) {
        this.database = database;
    }

    /// A line with what the policy needs to know of it.
    record Line(
            RecordKind kind,
            UUID id,
            UUID organization,
            Stage stage,
            int revision,
            Instant updatedAt,
            boolean wasPublished,
            LocalizedText title)
            implements Guarded {

        @Override
        public boolean isAnonymous() {
            return false; // the list is for members, who know whose it is
        }
    }

    /// The latest change first, then by id; one statement.
    @Transactional
    List<Line> page(UUID organization, Collection<RecordKind> kinds, Collection<Stage> stages, int offset, int limit) {
        var query = database.createNativeQuery(
                        "select * from (" + ALL + ") as own where kind in :kinds and stage in :stages"
                                + " order by updated_at desc, id desc limit :limit offset :offset",
                        Tuple.class)
                .setParameter("organization", organization)
                .setParameter("kinds", names(kinds))
                .setParameter("stages", names(stages))
                .setParameter("limit", limit)
                .setParameter("offset", offset);
        return ((List<?>) query.getResultList())
                .stream().map(row -> line((Tuple) row, organization)).toList();
    }

    /// How many there are in each stage.
    @Transactional
    Map<Stage, Long> counts(UUID organization, Collection<RecordKind> kinds) {
        var query = database.createNativeQuery(
                        "select stage, count(*) from (" + ALL + ") as own where kind in :kinds group by stage",
                        Tuple.class)
                .setParameter("organization", organization)
                .setParameter("kinds", names(kinds));
        var counts = new EnumMap<Stage, Long>(Stage.class);
        for (var row : query.getResultList()) {
            var tuple = (Tuple) row;
            counts.put(
                    Stage.valueOf(tuple.get(0, String.class)),
                    tuple.get(1, Number.class).longValue());
        }
        return counts;
    }

    private static Line line(Tuple row, UUID organization) {
        return new Line(
                RecordKind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                organization,
                Stage.valueOf(row.get("stage", String.class)),
                row.get("revision", Number.class).intValue(),
                row.get("updated_at", Instant.class),
                row.get("published_at") != null,
                new LocalizedText(row.get("ja", String.class), row.get("en", String.class)));
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
