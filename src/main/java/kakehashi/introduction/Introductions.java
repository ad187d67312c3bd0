package kakehashi.introduction;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Sight;
import kakehashi.access.Thing;
import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// All introductions.
@ApplicationScoped
public class Introductions implements PanacheRepositoryBase<Introduction, UUID> {

    /// No row has this id.
    private static final UUID NONE = new UUID(0, 0);

    private static final List<IntroductionState> OPEN = List.of(
            IntroductionState.SUGGESTED,
            IntroductionState.INTEREST,
            IntroductionState.DESK_REVIEW,
            IntroductionState.ACCEPTED,
            IntroductionState.MEETING,
            IntroductionState.SCOPE_AGREED);

    /// What a queue asks of an introduction.
    private static final String COLUMNS = "id, need, offer_kind, offer, offer_organization, researcher, asking, state,"
            + " turn, due, updated_at, need_owner, offer_owner";

    /// Those of which the caller has part on one side, each with that side, as [Matched#sideOf] says it, and who is in
    /// charge there. The rows are read once; the records that the caller speaks for are found by them, and are few,
    /// whatever the number of introductions.
    private static final String SEEN = """
            with own_needs as materialized (
                select id from (
                    select id, team, assigned, cast('{}' as uuid[]) as people, state from need_owners
                    where organization = :home) as own
                where #words in (:ofNeeds)
                union select unnest(cast(:engaged as uuid[]))
            ), near as materialized (
                select #columns from introductions where offer_organization = :home
                union all
                select #columns from introductions where researcher = :profile and offer_organization <> :home
                union all
                select #columns from introductions where need in (select id from own_needs)
                    and offer_organization <> :home and researcher is distinct from :profile
            ), asked as materialized (
                select distinct offer_kind, offer from near where offer_organization = :home or researcher = :profile
            ), own_offers as materialized (
                select id from (
                    select id, team, assigned, state, array(
                        select named::uuid from jsonb_array_elements_text(coalesce(sheet -> 'researchers', '[]'))
                            with ordinality as listed (named, place) order by place) as people
                    from seeds where id in (select offer from asked where offer_kind = 'SEED')) as own
                where #words in (:ofSeeds)
                union all
                select id from (
                    select id, team, assigned, state, array[id] as people
                    from researchers where id in (select offer from asked where offer_kind = 'RESEARCHER')) as own
                where #words in (:ofProfiles)
            ), seen as materialized (
                select *, case mine when 'NEED' then need_owner else offer_owner end as in_charge from (
                    select *, case when offer in (select id from own_offers) then 'OFFER'
                        when need in (select id from own_needs) then 'NEED' end as mine
                    from near) as own
                where mine is not null and not (state = 'SUGGESTED' and mine <> asking) and not need = any (:blocked)
            ) """.replace("#words", Sight.WORDS).replace("#columns", COLUMNS);

    /// What is due comes first, the longest overdue before all; what waits for nobody as it changed, the latest first.
    private static final String QUEUE = " order by due nulls last, updated_at desc, id";

    /// The page that is asked for, then how many there are in each state.
    private static final String PAGE_AND_COUNTS = """
            select row_number() over (#queue) as place, id, mine, cast(null as text) as state, 0 as number, 0 as turns,
                0 as overdue
            from (select * from seen where true #wish #queue limit :limit offset :offset) as page
            union all
            select null, null, null, state, count(*), count(*) filter (where turn = mine),
                count(*) filter (where turn = mine and due < :today)
            from seen group by state
            order by place""".replace("#queue", QUEUE);

    /// Of the organization's own needs, and of those it has made of consultations and goes on with.
    private static final String OF_THE_NEED = """
            exists (select 1 from need_owners where id = it.need and organization = :home)
            or exists (select 1 from consultation_needs as made where made.need = it.need and receiver = :home)""";

    /// What somebody wants to see of their introductions; null where they want all.
    ///
    /// @param mine     whether it is the turn of the caller's side, or of the other one
    /// @param overdue  whether the day is over
    /// @param assigned whether the caller is in charge, or nobody is
    record Wish(
            Set<IntroductionState> states,
            @Nullable Boolean mine,
            boolean overdue,
            @Nullable Assigned assigned,
            @Nullable UUID record) {

        enum Assigned {
            ME,
            NOBODY
        }
    }

    /// An introduction and the side on which the caller has part in it.
    record Seen(Introduction introduction, Side side) {}

    /// @param mine    how many wait for the caller's side
    /// @param overdue how many of these are overdue
    record Counts(Map<IntroductionState, Long> states, long mine, long overdue) {}

    /// @param counts of all that the caller has part in, whatever they want to see
    record Page(List<Seen> items, Counts counts) {}

    /// @throws Refused [AccessRefusal.Hidden]
    Introduction existing(UUID id) {
        return existing(findById(id));
    }

    /// Locks the row until the transaction ends.
    ///
    /// @throws Refused [AccessRefusal.Hidden]
    Introduction locked(UUID id) {
        return existing(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /// As [#locked], null when somebody else has it or the clock has nothing to do with it any more.
    @Nullable
    Introduction ticking(UUID id, Instant now) {
        return find("id = ?1 and deadline.ticksAt <= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .firstResult();
    }

    List<UUID> ticking(Instant now, int limit) {
        return find("select id from Introduction where deadline.ticksAt <= ?1 order by deadline.ticksAt", now)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    private static Introduction existing(@Nullable Introduction found) {
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return found;
    }

    /// The open one of a pair; null when none is.
    @Nullable
    Introduction open(UUID need, UUID offer) {
        return find("need = ?1 and offer = ?2 and state in ?3", need, offer, OPEN)
                .firstResult();
    }

    /// Those of some needs for which one organization has an introduction, in whatever state. What the other side has
    /// only prepared does not count, as it is not known.
    ///
    /// @param charge needs whose side the organization speaks for; of the others it knows what it offered itself
    public Set<UUID> begunFor(UUID organization, Collection<UUID> needs, Collection<UUID> charge) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select distinct need from introductions where need = any (cast(:needs as uuid[])) and (
                            offer_organization = :home and (state <> 'SUGGESTED' or asking = 'OFFER')
                            or need = any (cast(:charge as uuid[])) and (state <> 'SUGGESTED' or asking = 'NEED'))
                        """, UUID.class)
                .setParameter("home", organization)
                .setParameter("needs", needs.toArray(UUID[]::new))
                .setParameter("charge", charge.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /// What somebody began or is in charge of, the oldest first.
    List<Introduction> by(UUID account) {
        return list("createdBy = ?1 or needOwner = ?1 or offerOwner = ?1 order by createdAt, id", account);
    }

    /// Of which an account is in charge on the side of `organization`, or of a need it coordinates for others, in
    /// whatever state: what is over may be taken up again.
    List<UUID> inChargeOf(UUID organization, UUID account) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from introductions as it where offer_organization = :home and offer_owner = :account"
                                + " or need_owner = :account and (" + OF_THE_NEED + ") order by id",
                        UUID.class)
                .setParameter("home", organization)
                .setParameter("account", account)
                .getResultStream()
                .map(UUID.class::cast)
                .toList();
    }

    /// Steps that people took for one organization in a time and that were not taken back, the first one first.
    List<IntroductionTally.Taken> taken(UUID organization, Instant from, Instant to) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        with steps as (
                            select it.need, it.offer_organization, side, account, at, content ->> 'step' as step,
                                lead(content ->> 'step') over turn as next,
                                max(at) filter (where content ->> 'step' = 'ASK') over turn as asked
                            from entries join introductions as it on it.id = about
                            where content ->> 'kind' = 'decision' and (offer_organization = :home or #need)
                            window turn as (partition by about order by at, entries.id)
                        )
                        select account, step, at, asked from steps as it
                        where account is not null and at >= :begin and at < :over
                            and step not like 'UNDO_%' and next is distinct from 'UNDO_' || step
                            and case side when 'OFFER' then offer_organization = :home else
                                exists (select 1 from consultation_needs as made join ties on ties.id = engagement
                                    where made.need = it.need and receiver = :home and ties.account = it.account)
                                or exists (select 1 from need_owners where id = it.need and organization = :home)
                                    and not exists (select 1 from ties where record = it.need and tie = 'ENGAGED'
                                        and ties.account = it.account) end
                        order by at""".replace("#need", OF_THE_NEED), Tuple.class)
                .setParameter("home", organization)
                .setParameter("begin", from)
                .setParameter("over", to)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new IntroductionTally.Taken(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Instant.class),
                        row.get(3, Instant.class)))
                .toList();
    }

    /// Those the caller has part in, what is due first.
    Page page(Caller caller, Wish wish, LocalDate today, int offset, int limit) {
        var sides = new LinkedHashMap<UUID, Side>();
        var states = new EnumMap<IntroductionState, Long>(IntroductionState.class);
        long mine = 0;
        long overdue = 0;
        var rows = seen(caller, wish)
                .setParameter("today", today)
                .setParameter("limit", limit)
                .setParameter("offset", offset)
                .getResultList();
        for (var row : rows) {
            var tuple = (Tuple) row;
            if (tuple.get("place") != null) {
                sides.put(tuple.get("id", UUID.class), Side.valueOf(tuple.get("mine", String.class)));
            } else {
                states.put(IntroductionState.valueOf(tuple.get("state", String.class)), number(tuple, "number"));
                mine += number(tuple, "turns");
                overdue += number(tuple, "overdue");
            }
        }
        return new Page(inOrder(sides), new Counts(states, mine, overdue));
    }

    private List<Seen> inOrder(Map<UUID, Side> sides) {
        var found = sides.isEmpty()
                ? Map.<UUID, Introduction>of()
                : list("id in ?1", sides.keySet()).stream().collect(Collectors.toMap(it -> it.id, Function.identity()));
        return sides.entrySet().stream()
                .map(each -> new Seen(requireNonNull(found.get(each.getKey())), each.getValue()))
                .toList();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private Query seen(Caller caller, Wish wish) {
        var home = requireNonNullElse(caller.organization(), NONE);
        var query = getEntityManager()
                .createNativeQuery(SEEN + PAGE_AND_COUNTS.replace("#wish", conditions(wish)), Tuple.class)
                .setParameter("home", home)
                .setParameter("profile", requireNonNullElse(caller.researcher(), NONE))
                .setParameter("account", requireNonNullElse(caller.account(), NONE))
                .setParameter("engaged", Sight.engaged(caller).toArray(UUID[]::new))
                .setParameter("blocked", Sight.blocked(caller).toArray(UUID[]::new))
                .setParameter("ofNeeds", words(caller, Thing.NEED, home))
                .setParameter("ofSeeds", words(caller, Thing.SEED, home))
                .setParameter("ofProfiles", words(caller, Thing.PROFILE, home));
        if (!wish.states().isEmpty()) {
            query.setParameter("states", wish.states().stream().map(Enum::name).toList());
        }
        if (wish.record() != null) {
            query.setParameter("record", wish.record());
        }
        return query;
    }

    private static String conditions(Wish wish) {
        var conditions = new ArrayList<String>();
        if (!wish.states().isEmpty()) {
            conditions.add("state in (:states)");
        }
        if (wish.mine() != null) {
            conditions.add(wish.mine() ? "turn = mine" : "turn <> mine");
        }
        if (wish.overdue()) {
            conditions.add("due < :today");
        }
        if (wish.assigned() != null) {
            conditions.add(
                    switch (wish.assigned()) {
                        case ME -> "in_charge = :account";
                        case NOBODY -> "in_charge is null";
                    });
        }
        if (wish.record() != null) {
            conditions.add("(need = :record or offer = :record)");
        }
        return conditions.stream().map(each -> " and " + each).collect(Collectors.joining());
    }

    /// A list that is never empty, which no statement can take.
    private static Collection<String> words(Caller caller, Thing thing, UUID home) {
        var words = Sight.speakingFor(caller, thing, home);
        return words.isEmpty() ? Set.of("") : words;
    }

    /// Notes that a side has read what is written by now.
    void markRead(UUID id, Side side, Instant now) {
        var column = switch (side) {
            case NEED -> "needRead";
            case OFFER -> "offerRead";
        };
        update(column + " = ?1 where id = ?2 and needMarks and offerMarks", now, id);
    }

    void writeDown() {
        flush();
    }
}
