package kakehashi.audit;

import static java.util.Objects.requireNonNull;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.quarkus.panache.common.Sort.NullPrecedence;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
            .collect(Collectors.joining(" union all ", "", " union all select id, organization from tombstones"));

    private static final String TALLIES =
            """
            select t.*, a.name, a.organization, o.organization as owner
            from (
                select account, kind, record,
                    count(*) filter (where action in (#reads)) as reads,
                    count(*) filter (where action not in (#reads)) as changes,
                    min(at) as first, max(at) as last
                from audit %s group by account, kind, record) as t
            left join accounts a on a.id = t.account
            left join (#owners) as o on o.id = t.record
            order by t.account nulls first, t.first, t.record""".replace("#owners", OWNERS).replace("#reads", "'" + String.join("', '", AuditAction.names()) + "'");

    /// Of PostgreSQL's advisory locks; among several processes one links.
    private static final long LOCK = 0x6175646974L;

    /// Those of `records` of which there is such a line by `account` since then.
    Set<UUID> recordsOf(UUID account, String action, Collection<UUID> records, Instant since) {
        return Set.copyOf(find(
                        "select distinct record from AuditEntry"
                                + " where account = ?1 and action = ?2 and record in ?3 and at >= ?4",
                        account,
                        action,
                        records,
                        since)
                .project(UUID.class)
                .list());
    }

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

    /// Gives all that each person did with each record, person by person, their first act first. Millions of rows pass:
    /// they go straight from the driver.
    ///
    /// @param where in SQL with a `?` for each value; empty for all
    void tallies(String where, List<Object> values, Consumer<AuditTally> each) {
        var sql = TALLIES.formatted(where.isEmpty() ? "" : "where " + where);
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setFetchSize(FETCHED);
                for (int i = 0; i < values.size(); i++) {
                    var value = values.get(i);
                    statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
                }
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        each.accept(tally(rows));
                    }
                }
            }
        });
    }

    private static AuditTally tally(ResultSet row) throws SQLException {
        return new AuditTally(
                row.getObject("account", UUID.class),
                row.getString("name"),
                row.getObject("organization", UUID.class),
                row.getString("kind"),
                row.getObject("record", UUID.class),
                row.getObject("owner", UUID.class),
                row.getLong("reads"),
                row.getLong("changes"),
                row.getObject("first", OffsetDateTime.class).toInstant(),
                row.getObject("last", OffsetDateTime.class).toInstant());
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
