package kakehashi.publication;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Caller;
import kakehashi.access.Guarded;
import kakehashi.access.Sight;
import kakehashi.access.State;
import kakehashi.access.Thing;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// Records of one organization, of all kinds and in every stage.
@ApplicationScoped
class OwnRecords {

    /// The people behind a record, the responsible one first.
    static final Map<RecordKind, String> PEOPLE = Map.of(
            RecordKind.SEED,
                    "array(select id::uuid from jsonb_array_elements_text(coalesce(sheet -> 'researchers', '[]'))"
                            + " with ordinality as named (id, place) order by place)",
            RecordKind.NEED, "'{}'::uuid[]",
            RecordKind.RESEARCHER, "array[id]",
            RecordKind.ORGANIZATION, "'{}'::uuid[]");

    /// The state of a record now, as its columns tell it.
    static final Map<RecordKind, String> STATE = Map.of(
            RecordKind.SEED, "seed_state(state, embargo_until, reach_afterwards)",
            RecordKind.NEED, "state",
            RecordKind.RESEARCHER, "state",
            RecordKind.ORGANIZATION, "state");

    /// Whether it is marked as sensitive technology.
    private static String sensitive(RecordKind kind) {
        return kind == RecordKind.SEED ? "sensitive" : "false";
    }

    /// No row has this id.
    private static final UUID NONE = new UUID(0, 0);

    private static final String ROWS = Arrays.stream(RecordKind.values())
            .map(kind -> """
                    select '%s' as kind, id, stage, %s as state, %s as sensitive, revision, updated_at, published_at, team, assigned,
                        submitted_by, %s as people,
                        coalesce(sheet -> 'title', sheet -> 'name') ->> 'ja' as ja,
                        coalesce(sheet -> 'title', sheet -> 'name') ->> 'en' as en
                    from %s where organization = :organization""".formatted(kind.name(), STATE.get(kind), sensitive(kind), PEOPLE.get(kind), kind.plural()))
            .collect(Collectors.joining("\nunion all\n"));

    private static final String SEEN = "(" + ROWS + ") as own where kind || ' ' || " + Sight.WORDS
            + " in (:sight) and not id = any (:blocked) and kind in (:kinds)";

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
            State state,
            boolean isSensitive,
            int revision,
            Instant updatedAt,
            boolean wasPublished,
            Set<UUID> team,
            Set<UUID> assigned,
            List<UUID> people,
            @Nullable UUID submittedBy,
            LocalizedText title)
            implements Guarded {

        @Override
        public Thing thing() {
            return Thing.of(kind);
        }
    }

    /// Those the caller may read, the latest change first, then by id; one statement.
    @Transactional
    List<Line> page(
            Caller caller,
            UUID organization,
            Collection<RecordKind> kinds,
            Collection<Stage> stages,
            int offset,
            int limit) {
        var query = asked(
                        "select * from " + SEEN + " and stage in (:stages)"
                                + " order by updated_at desc, id desc limit :limit offset :offset",
                        caller,
                        organization,
                        kinds)
                .setParameter("stages", names(stages))
                .setParameter("limit", limit)
                .setParameter("offset", offset);
        return ((List<?>) query.getResultList())
                .stream().map(row -> line((Tuple) row, organization)).toList();
    }

    /// How many the caller may read in each stage.
    @Transactional
    Map<Stage, Long> counts(Caller caller, UUID organization, Collection<RecordKind> kinds) {
        var query = asked("select stage, count(*) from " + SEEN + " group by stage", caller, organization, kinds);
        var counts = new EnumMap<Stage, Long>(Stage.class);
        for (var row : query.getResultList()) {
            var tuple = (Tuple) row;
            counts.put(
                    Stage.valueOf(tuple.get(0, String.class)),
                    tuple.get(1, Number.class).longValue());
        }
        return counts;
    }

    /// Takes somebody who goes out of every team; what nobody else has in charge is the desk's from now on.
    void leave(UUID account) {
        for (var kind : RecordKind.values()) {
            database.createNativeQuery("""
                            update %s set team = array_remove(team, :account),
                                assigned = array_remove(assigned, :account),
                                submitted_by = nullif(submitted_by, :account)
                            where :account = any (team) or :account = any (assigned) or submitted_by = :account""".formatted(kind.plural()))
                    .setParameter("account", account)
                    .executeUpdate();
        }
    }

    private Query asked(String statement, Caller caller, UUID organization, Collection<RecordKind> kinds) {
        var sight = kinds.stream()
                .flatMap(kind ->
                        Sight.of(caller, Thing.of(kind), organization).stream().map(words -> kind.name() + " " + words))
                .toList();
        return database.createNativeQuery(statement, Tuple.class)
                .setParameter("organization", organization)
                .setParameter("account", requireNonNull(caller.account()))
                .setParameter("profile", requireNonNullElse(caller.researcher(), NONE))
                .setParameter("sight", sight.isEmpty() ? List.of("") : sight)
                .setParameter("blocked", Sight.blocked(caller).toArray(UUID[]::new))
                .setParameter("kinds", names(kinds));
    }

    private static Line line(Tuple row, UUID organization) {
        return new Line(
                RecordKind.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                organization,
                Stage.valueOf(row.get("stage", String.class)),
                State.valueOf(row.get("state", String.class)),
                row.get("sensitive", Boolean.class),
                row.get("revision", Number.class).intValue(),
                row.get("updated_at", Instant.class),
                row.get("published_at") != null,
                Set.of(row.get("team", UUID[].class)),
                Set.of(row.get("assigned", UUID[].class)),
                List.of(row.get("people", UUID[].class)),
                row.get("submitted_by", UUID.class),
                new LocalizedText(row.get("ja", String.class), row.get("en", String.class)));
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
