package kakehashi.consultation;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.access.AccessRefusal;
import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// All consultations.
@ApplicationScoped
class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    private static final String OPEN = "state in ('RECEIVED', 'SORTING', 'EXAMINING')";

    private static final String QUEUE = """
             from consultations where receiver = :receiver and state in (:states)
                and (:everywhere or prefecture in (:prefectures))
                and (:field = '' or :field = any (fields))
                and (:whose = 'ALL' or :whose = 'MINE' and assignee = :account
                    or :whose = 'NOBODYS' and assignee is null)
                and (not :overdue or %s and due < :today)
            """.formatted(OPEN);

    /// What is open first, the longest overdue first; then what ended, the latest first.
    private static final String MOST_URGENT_FIRST = """
             order by case when %1$s then 0 else 1 end, case when %1$s then due end, closed_at desc nulls first,
                created_at, id""".formatted(OPEN);

    /// Who looks at the queue of which desk.
    ///
    /// @param today the day it is there
    record Looking(UUID receiver, UUID account, LocalDate today) {}

    /// What a desk has to do.
    ///
    /// @param open    not ended
    /// @param overdue of these, whose day is over
    /// @param mine    of these, those the person at hand has
    /// @param nobodys of these, those nobody has
    record DeskLoad(long open, long overdue, long mine, long nobodys) {}

    /// @throws Refused [AccessRefusal.Hidden]
    Consultation existing(UUID id) {
        return existing(findById(id));
    }

    /// Locks the row until the transaction ends.
    ///
    /// @throws Refused [AccessRefusal.Hidden]
    Consultation locked(UUID id) {
        return existing(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Consultation existing(@Nullable Consultation found) {
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return found;
    }

    /// Those of one desk, the most urgent first.
    List<Consultation> queue(Looking looking, QueueFilter filter, int offset, int limit) {
        var ids = asked("select id " + QUEUE + MOST_URGENT_FIRST + " limit :limit offset :offset", looking, filter)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList()
                .stream()
                .map(row -> ((Tuple) row).get(0, UUID.class))
                .toList();
        return inOrder(ids);
    }

    /// How many of those asked for are in each state, whichever states are asked for.
    Map<ConsultationState, Long> counts(Looking looking, QueueFilter filter) {
        var counts = new EnumMap<ConsultationState, Long>(ConsultationState.class);
        for (var row : asked("select state, count(*) " + QUEUE + " group by state", looking, filter.inAnyState())
                .getResultList()) {
            var tuple = (Tuple) row;
            counts.put(
                    ConsultationState.valueOf(tuple.get(0, String.class)),
                    tuple.get(1, Number.class).longValue());
        }
        return counts;
    }

    DeskLoad workload(Looking looking) {
        var row = (Tuple) asked("""
                        select count(*), count(*) filter (where due < :today),
                            count(*) filter (where assignee = :account), count(*) filter (where assignee is null)
                        """ + QUEUE, looking, QueueFilter.WAITING).getSingleResult();
        return new DeskLoad(number(row, 0), number(row, 1), number(row, 2), number(row, 3));
    }

    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }

    private Query asked(String sql, Looking looking, QueueFilter filter) {
        return getEntityManager()
                .createNativeQuery(sql, Tuple.class)
                .setParameter("receiver", looking.receiver())
                .setParameter("account", looking.account())
                .setParameter("today", looking.today())
                .setParameter("states", filter.states().stream().map(Enum::name).toList())
                .setParameter("everywhere", filter.prefectures().isEmpty())
                .setParameter("prefectures", filter.prefectures().isEmpty() ? List.of("") : filter.prefectures())
                .setParameter("field", filter.field() == null ? "" : filter.field())
                .setParameter("whose", filter.whose().name())
                .setParameter("overdue", filter.overdue());
    }

    private List<Consultation> inOrder(List<UUID> ids) {
        var found = ids.isEmpty()
                ? Map.<UUID, Consultation>of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(each -> each.id, Function.identity()));
        return ids.stream().map(id -> requireNonNull(found.get(id))).toList();
    }

    /// Those an account asked, the latest first.
    List<Consultation> askedBy(UUID account) {
        return list("asker = ?1 order by createdAt desc, id desc", account);
    }

    /// Those that are open and that an account has to lead.
    List<Consultation> ledBy(UUID account) {
        return list("assignee = ?1 and state in ?2 order by id", account, ConsultationState.OPEN);
    }

    /// Those of which an account is in charge: on the side that asks all it asked, which nobody else there reads,
    /// and at the desk those that are open and given to it.
    List<UUID> inChargeOf(UUID organization, UUID account) {
        return find("""
                        select id from Consultation where organization = ?1 and asker = ?2
                            or receiver = ?1 and assignee = ?2 and state in ?3 order by id""", organization, account, ConsultationState.OPEN)
                .project(UUID.class)
                .list();
    }

    /// How many that came to one desk in a time each account has or had in the end.
    Map<UUID, Long> received(UUID receiver, Instant from, Instant to) {
        return find("""
                        select assignee, count(*) from Consultation
                        where receiver = ?1 and createdAt >= ?2 and createdAt < ?3 and assignee is not null
                        group by assignee""", receiver, from, to).project(Had.class).stream()
                .collect(Collectors.toMap(Had::account, Had::count));
    }

    record Had(UUID account, long count) {}

    /// What one desk answered in a time, the first answer first.
    List<DeskTally.Answered> answered(UUID receiver, Instant from, Instant to) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select cast(step ->> 'by' as uuid), step ->> 'state', created_at,
                            cast(step ->> 'at' as timestamptz) as answered_at,
                            (select count(*) from consultation_needs where consultation = consultations.id)
                        from consultations, jsonb_array_elements(steps) as step
                        where receiver = :receiver and step ->> 'state' in (:answers)
                            and cast(step ->> 'at' as timestamptz) >= :begin and cast(step ->> 'at' as timestamptz) < :over
                        order by answered_at""", Tuple.class)
                .setParameter("receiver", receiver)
                .setParameter(
                        "answers",
                        ConsultationState.ANSWERED.stream().map(Enum::name).toList())
                .setParameter("begin", from)
                .setParameter("over", to)
                .getResultList();
        return rows.stream().map(row -> answered((Tuple) row)).toList();
    }

    private static DeskTally.Answered answered(Tuple row) {
        return new DeskTally.Answered(
                row.get(0, UUID.class),
                ConsultationState.valueOf(row.get(1, String.class)),
                row.get(2, Instant.class),
                row.get(3, Instant.class),
                number(row, 4));
    }

    /// Those of one desk that it has answered, the latest first, at most `limit`.
    List<Consultation> answeredBy(UUID receiver, int limit) {
        return find("receiver = ?1 and state in ?2 order by closedAt desc, id", receiver, ConsultationState.ANSWERED)
                .page(0, limit)
                .list();
    }

    /// What one was sent on as; null when it was not.
    @Nullable
    Consultation sentOnFrom(UUID origin) {
        return find("origin", origin).firstResult();
    }

    /// The clock has something to do with them, the longest overdue first.
    List<UUID> ticking(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from consultations where ticks_at <= :now and " + OPEN
                                + " order by ticks_at, id limit :limit",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
