package kakehashi.publication;

import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Caller;
import kakehashi.access.Guarded;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Sight;
import kakehashi.access.State;
import kakehashi.access.Thing;
import kakehashi.shared.RecordKind;

/// Records that are shared with some: found by those alone.
///
/// Asked anew for every question, so that a right that ends is over with the commit that ends it.
@ApplicationScoped
public class SharedRecords {

    /// No row has this id.
    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager database;

    SharedRecords(EntityManager database) {
        this.database = database;
    }

    /// What the policy needs to know of a record.
    record Row(
            Thing thing,
            UUID id,
            UUID organization,
            State state,
            Set<UUID> team,
            Set<UUID> assigned,
            List<UUID> people,
            boolean wasPublished)
            implements Guarded {}

    /// Ids of those the caller may read, of every kind.
    @Transactional
    public Set<UUID> readableBy(Caller caller) {
        return readableBy(caller, EnumSet.allOf(RecordKind.class));
    }

    /// Ids of those of some kinds the caller may read; one statement, none for who is not signed in. The wall is asked
    /// for each kind.
    @Transactional
    public Set<UUID> readableBy(Caller caller, Set<RecordKind> kinds) {
        if (caller.isNobody()) {
            return Set.of();
        }
        var everywhere = everywhere(caller);
        var tied = caller.ties().records().keySet();
        var rows = database.createNativeQuery(statement(kinds), Tuple.class)
                .setParameter("home", requireNonNullElse(caller.organization(), NONE))
                .setParameter("everywhere", everywhere)
                .setParameter("tied", tied.isEmpty() ? List.of(NONE) : tied)
                .setParameter("profile", requireNonNullElse(caller.researcher(), NONE))
                .getResultList();
        return ((List<?>) rows)
                .stream()
                        .map(row -> row((Tuple) row))
                        .filter(row -> Policy.may(caller, Right.READ, row))
                        .map(Row::id)
                        .collect(Collectors.toSet());
    }

    /// More than a caller may find, by what a statement can tell; the policy decides on each row.
    private static String statement(Set<RecordKind> kinds) {
        return kinds.stream()
                .map(kind -> """
                    select '%1$s' as kind, id, organization, %4$s as state, team, assigned, %2$s as people, published_at
                    from %3$s where stage = 'SHARED'
                        and (organization = :home or '%1$s ' || %4$s in (:everywhere) or id in (:tied)
                            or :profile = any (%2$s))""".formatted(
                                kind.name(), OwnRecords.PEOPLE.get(kind), kind.plural(), OwnRecords.STATE.get(kind)))
                .collect(Collectors.joining("\nunion all\n"));
    }

    /// Kinds and states in which the caller may read records wherever they are, as `NEED TEASER_MEMBERS`.
    private static Set<String> everywhere(Caller caller) {
        return Arrays.stream(RecordKind.values())
                .flatMap(kind -> Sight.everywhere(caller, Thing.of(kind)).stream()
                        .map(state -> kind.name() + " " + state.name()))
                .collect(Collectors.toSet());
    }

    private static Row row(Tuple row) {
        return new Row(
                Thing.of(RecordKind.valueOf(row.get("kind", String.class))),
                row.get("id", UUID.class),
                Guarded.ownerOf(row.get("organization", UUID.class)),
                State.valueOf(row.get("state", String.class)),
                Set.of(row.get("team", UUID[].class)),
                Set.of(row.get("assigned", UUID[].class)),
                List.of(row.get("people", UUID[].class)),
                row.get("published_at") != null);
    }
}
