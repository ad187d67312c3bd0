package kakehashi.clearance;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Sight;
import kakehashi.access.Thing;
import kakehashi.problem.Refused;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// All checks.
@ApplicationScoped
class Clearances implements PanacheRepositoryBase<Clearance, UUID> {

    /// No row has this id.
    private static final UUID NONE = new UUID(0, 0);

    private static final List<RecordKind> KINDS = List.of(RecordKind.SEED, RecordKind.NEED);

    /// Whose a record is, with the people behind it; a check whose record is no more is left to who began it.
    private static final String RECORDS =
            KINDS.stream().map(kind -> """
                    select id, team, assigned,
                        array(select person::uuid from jsonb_array_elements_text(coalesce(sheet -> 'researchers', '[]'))
                            with ordinality as named (person, place) order by place) as people
                    from %s""".formatted(kind.plural())).collect(Collectors.joining("\nunion all\n"));

    private static final String SEEN = """
            from (
                select c.*, coalesce(r.team, array[c.created_by]) as team,
                    coalesce(r.assigned, array[c.created_by]) as assigned, coalesce(r.people, '{}') as people
                from clearances c left join (%s) as r on r.id = c.record
                where c.organization = :organization) as own
            where kind || ' ' || %s in (:sight) and not record = any (:blocked)""".formatted(RECORDS, Sight.WORDS);

    /// What waits comes first, the longest first; the rest as it came, the latest first.
    private static final String QUEUE = """
             order by case when state in ('SUBMITTED', 'HOLD') then 0 when state = 'DRAFT' then 1 else 2 end,
                case when state in ('SUBMITTED', 'HOLD') then submitted_at end,
                coalesce(decided_at, created_at) desc, id""";

    private static final String OVER = "clearance_over(state, decided_at, tie)";

    /// How long what waits has waited.
    ///
    /// @param oldest in seconds; null when nothing waits
    /// @param median in seconds; null when nothing waits
    record Waiting(
            long count, @Nullable Double oldest, @Nullable Double median) {}

    /// Of one record, the latest first.
    List<Clearance> of(UUID record) {
        return list("record = ?1 order by createdAt desc, id desc", record);
    }

    /// The open one of a side; null when none is.
    @Nullable
    Clearance open(UUID record, UUID counterpart, @Nullable UUID researcher) {
        return find(
                        "record = ?1 and counterpart = ?2 and researcher is not distinct from ?3 and state in ?4",
                        record,
                        counterpart,
                        researcher,
                        List.of(ClearanceState.DRAFT, ClearanceState.SUBMITTED, ClearanceState.HOLD))
                .firstResult();
    }

    /// @throws Refused [AccessRefusal.Hidden]
    Clearance existing(UUID id) {
        return existing(findById(id));
    }

    /// Locks the row until the transaction ends.
    ///
    /// @throws Refused [AccessRefusal.Hidden]
    Clearance locked(UUID id) {
        return existing(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Clearance existing(@Nullable Clearance found) {
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return found;
    }

    /// Writes what changed and reads again what the database makes of it.
    Clearance fresh(Clearance changed) {
        flush();
        getEntityManager().refresh(changed);
        return changed;
    }

    /// Those of the caller's organization whose state they may read, what waits first.
    List<Clearance> page(Caller caller, Collection<ClearanceState> states, int offset, int limit) {
        var ids = seen("select id " + SEEN + " and state in (:states)" + QUEUE + " limit :limit offset :offset", caller)
                .setParameter("states", states.stream().map(Enum::name).toList())
                .setParameter("limit", limit)
                .setParameter("offset", offset);
        return inOrder(ids.getResultList().stream().map(row -> ((Tuple) row).get(0, UUID.class)));
    }

    /// All of the installation, the latest first: for who may know that they are there and no more.
    List<Clearance> everywhere(int offset, int limit) {
        return getEntityManager()
                .createQuery("from Clearance order by createdAt desc, id desc", Clearance.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private List<Clearance> inOrder(Stream<UUID> ids) {
        var order = ids.toList();
        var found = order.isEmpty()
                ? Map.<UUID, Clearance>of()
                : list("id in ?1", order).stream().collect(Collectors.toMap(each -> each.id, Function.identity()));
        return order.stream().map(id -> requireNonNull(found.get(id))).toList();
    }

    /// How many of those the caller sees are in each state.
    Map<ClearanceState, Long> counts(Caller caller) {
        var counts = new EnumMap<ClearanceState, Long>(ClearanceState.class);
        for (var row : seen("select state, count(*) " + SEEN + " group by state", caller)
                .getResultList()) {
            var tuple = (Tuple) row;
            counts.put(
                    ClearanceState.valueOf(tuple.get(0, String.class)),
                    tuple.get(1, Number.class).longValue());
        }
        return counts;
    }

    /// Of those the caller sees.
    Waiting waiting(Caller caller, Instant now) {
        var row = (Tuple)
                seen("""
                        select count(*), max(age), percentile_cont(0.5) within group (order by age)
                        from (select cast(extract(epoch from :now - submitted_at) as double precision) as age
                            %s and state in ('SUBMITTED', 'HOLD')) as waiting""".formatted(SEEN), caller).setParameter("now", now).getSingleResult();
        return new Waiting(row.get(0, Number.class).longValue(), row.get(1, Double.class), row.get(2, Double.class));
    }

    /// Those a person began, handed in or decided, the oldest first.
    List<Clearance> by(UUID account) {
        return list("createdBy = ?1 or submittedBy = ?1 or decidedBy = ?1 order by createdAt, id", account);
    }

    /// Those that ended longer ago than `term`.
    List<Clearance> over(Period term) {
        var ids = getEntityManager()
                .createNativeQuery(
                        "select id from clearances where " + OVER + " + cast(:term as interval) < now()", UUID.class)
                .setParameter("term", term.toString())
                .getResultList();
        return inOrder(ids.stream().map(UUID.class::cast));
    }

    /// Takes the names of people who are gone out of checks that ended longer ago than `term`.
    int mask(Period term) {
        return getEntityManager()
                .createNativeQuery("""
                        update clearances set
                            researcher_name = case when exists (select 1 from researchers where id = researcher)
                                then researcher_name end,
                            submitter = case when exists (select 1 from accounts where id = submitted_by)
                                then submitter end,
                            decider = case when exists (select 1 from accounts where id = decided_by)
                                then decider end
                        where %s + cast(:term as interval) < now()
                            and (researcher_name is not null
                                    and not exists (select 1 from researchers where id = researcher)
                                or submitter is not null
                                    and not exists (select 1 from accounts where id = submitted_by)
                                or decider is not null
                                    and not exists (select 1 from accounts where id = decided_by))""".formatted(OVER))
                .setParameter("term", term.toString())
                .executeUpdate();
    }

    private Query seen(String statement, Caller caller) {
        var organization = requireNonNull(caller.organization());
        var sight = KINDS.stream()
                .flatMap(kind -> Sight.of(caller, Thing.EXPORTCHECK, organization, Checked.watchedBy(kind)).stream()
                        .map(words -> kind.name() + " " + words))
                .toList();
        return getEntityManager()
                .createNativeQuery(statement, Tuple.class)
                .setParameter("organization", organization)
                .setParameter("account", requireNonNull(caller.account()))
                .setParameter("profile", requireNonNullElse(caller.researcher(), NONE))
                .setParameter("sight", sight.isEmpty() ? List.of("") : sight)
                .setParameter("blocked", Sight.blocked(caller).toArray(UUID[]::new));
    }
}
