package kakehashi.audit;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.quarkus.panache.common.Sort.NullPrecedence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.shared.RecordKind;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.jspecify.annotations.Nullable;

/// The lines of the audit in the database; each call belongs into a transaction.
@ApplicationScoped
class AuditEntries implements PanacheRepositoryBase<AuditEntry, UUID> {

    private static final int FETCHED = 1_000;

    private static final String OWNERS = Arrays.stream(RecordKind.values())
            .map(kind -> "select id, organization from " + kind.plural())
            .collect(Collectors.joining(" union all "));

    private static final String TALLIES = """
            select t.*, a.name, a.organization, o.organization as owner
            from (
                select account, kind, record,
                    count(*) filter (where action in (:reads)) as reads,
                    count(*) filter (where action not in (:reads)) as changes,
                    min(at) as first, max(at) as last
                from audit %s group by account, kind, record) as t
            left join accounts a on a.id = t.account
            left join (#owners) as o on o.id = t.record
            order by t.account nulls first, t.first, t.record""".replace("#owners", OWNERS);

    /// Of PostgreSQL's advisory locks; among several processes one links.
    private static final long LOCK = 0x6175646974L;

    /// The last line of the chain.
    Optional<AuditLine> last() {
        return lines("place is not null", Sort.descending("place"), Map.of()).firstResultOptional();
    }

    /// The oldest lines that have no place yet.
    List<AuditLine> unlinked(int most) {
        return lines("place is null", Sort.by("id"), Map.of()).page(0, most).list();
    }

    /// All lines as the chain has them, those without a place last. Close it.
    Stream<AuditLine> inOrder() {
        return lines("", Sort.by("place", NullPrecedence.NULLS_LAST).and("id"), Map.of()).stream();
    }

    /// In the order of time. Close it.
    ///
    /// @param where in the query language of Hibernate; empty for all
    Stream<AuditLine> byTime(String where, Map<String, Object> values) {
        return lines(where, Sort.by("at", "id"), values).stream();
    }

    /// All that each person did with each record, person by person, their first act first. Close it.
    ///
    /// @param where in SQL; empty for all
    Stream<AuditTally> tallies(String where, Map<String, Object> values) {
        var query = getEntityManager()
                .createNativeQuery(TALLIES.formatted(where.isEmpty() ? "" : "where " + where), Tuple.class)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .setParameter("reads", AuditAction.names());
        values.forEach(query::setParameter);
        return ((Stream<?>) query.getResultStream()).map(row -> tally((Tuple) row));
    }

    private static AuditTally tally(Tuple row) {
        return new AuditTally(
                row.get("account", UUID.class),
                row.get("name", String.class),
                row.get("organization", UUID.class),
                row.get("kind", String.class),
                row.get("record", UUID.class),
                row.get("owner", UUID.class),
                row.get("reads", Number.class).longValue(),
                row.get("changes", Number.class).longValue(),
                row.get("first", Instant.class),
                row.get("last", Instant.class));
    }

    /// Links by place; places without a link are missing.
    Map<Long, byte[]> links(Collection<Long> places) {
        var links = new HashMap<Long, byte[]>();
        var all = List.copyOf(places);
        for (int from = 0; from < all.size(); from += FETCHED) {
            lines(
                            "place in :places",
                            Sort.by("place"),
                            Map.of("places", all.subList(from, Math.min(all.size(), from + FETCHED))))
                    .list()
                    .forEach(line -> {
                        if (line.link() != null) {
                            links.put(requireNonNull(line.place()), line.link());
                        }
                    });
        }
        return links;
    }

    /// Who read what of a record, the latest first, at most `limit`.
    ///
    /// @param before only what came before the line of this id; null for the latest of all
    List<AuditLine> reads(UUID record, @Nullable UUID before, int limit) {
        var values = new HashMap<String, Object>(Map.of("record", record, "reads", AuditAction.names()));
        if (before != null) {
            values.put("before", before);
        }
        return lines(
                        "record = :record and action in :reads" + (before == null ? "" : " and id < :before"),
                        Sort.descending("id"),
                        values)
                .page(0, limit)
                .list();
    }

    private PanacheQuery<AuditLine> lines(String where, Sort order, Map<String, Object> values) {
        var found = where.isEmpty() ? findAll(order) : find(where, order, values);
        return found.withHint(HibernateHints.HINT_FETCH_SIZE, FETCHED).project(AuditLine.class);
    }

    /// Whether this transaction alone may link lines.
    boolean mayLink() {
        return Boolean.TRUE.equals(getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")
                .getSingleResult());
    }

    /// Writes down seals, places and links of lines that had none, in one go.
    void keep(List<AuditLine> linked) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(
                    "update audit set seal = ?, place = ?, link = ? where id = ? and place is null")) {
                for (var line : linked) {
                    statement.setBytes(1, line.seal());
                    statement.setLong(2, requireNonNull(line.place()));
                    statement.setBytes(3, line.link());
                    statement.setObject(4, line.id());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }
}
