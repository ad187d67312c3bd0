package kakehashi.audit;

import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.eventually;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.NEIGHBOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import kakehashi.audit.AuditReport.Asked;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Made;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The audit in its database: linked a moment after it is written, and looked through by whoever asks.
@QuarkusTest
class AuditChainTest {

    @Inject
    EntityManager entities;

    @Inject
    Stored stored;

    @Inject
    AuditChain chain;

    @Inject
    AuditCheck check;

    @Inject
    AuditReport report;

    @Inject
    AuditAnchors anchors;

    @Test
    void linksWhatWasWrittenAndFindsItWhole() throws IOException {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed()).after(seed -> seed.publish(COORDINATOR));
        awaitLinked(made);

        var verdict = check.verdict();

        assertThat(verdict.flaws()).isEmpty();
        assertThat(verdict.linked()).isGreaterThanOrEqualTo(2);
    }

    /// As somebody could who owns the database, where no trigger holds.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALTERED   | update audit set action = 'WITHDRAWN' where record = ?1 and revision = 2
            ALTERED   | update audit set account = null where record = ?1 and revision = 2
            ALTERED   | update audit set kind = 'GHOST' where record = ?1 and revision = 2
            ALTERED   | update audit set at = 'infinity' where record = ?1 and revision = 2
            ALTERED   | update audit set seal = null where record = ?1 and revision = 2
            MOVED     | update audit set link = sha256('') where record = ?1 and revision = 2
            MOVED     | update audit set link = null where record = ?1 and revision = 2
            DELETED   | delete from audit where record = ?1 and revision = 2
            DELETED   | update audit set place = place + 1000000 where record = ?1 and revision = 2
            INSERTED  | insert into audit select gen_random_uuid(), at, account, action, kind, record, 9, seal from audit where record = ?1 and revision = 2
            INSERTED  | insert into audit select gen_random_uuid(), at, account, action, '', record, 9, null from audit where record = ?1 and revision = 2
            """)
    void findsWhatWasDoneToIt(AuditFlaw.Kind kind, String sql) throws Exception {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed())
                .after(seed -> seed.publish(COORDINATOR))
                .after(seed -> seed.withdraw(COORDINATOR));
        awaitLinked(made);

        var verdict = afterwards(sql, made, check::verdict);

        assertThat(verdict.flaws()).extracting(AuditFlaw::kind).contains(kind);
    }

    @Test
    void missesTheEndThatWasAnchored() throws Exception {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        awaitLinked(made);
        var head = chain.head();
        anchors.add(Instant.now(), head);

        var verdict = afterwards(
                "delete from audit where place >= (select place from audit where record = ?1)",
                made,
                () -> check.verdict());

        assertThat(verdict.flaws()).anySatisfy(flaw -> {
            assertThat(flaw.kind()).isEqualTo(AuditFlaw.Kind.TRUNCATED);
            assertThat(head.place()).isBetween(flaw.from(), flaw.to());
        });
    }

    @Test
    void neverLinksALineOfAnotherHand() throws Exception {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        awaitLinked(made);
        var sql = """
                insert into audit select gen_random_uuid(), at, account, action, kind, record, 9, seal
                from audit where record = ?1""";

        var places = afterwards(sql, made, () -> {
            chain.extend();
            return entities.createNativeQuery("select place from audit where record = ?1 and revision = 9")
                    .setParameter(1, made.id())
                    .getResultList();
        });

        assertThat(places).hasSize(1).containsOnlyNulls();
    }

    @Test
    void sealsNothingOfOthersWhereTheChainWasTakenAway() throws Exception {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        awaitLinked(made);
        anchors.add(Instant.now(), chain.head());

        var linked = afterwards("delete from audit where record <> ?1", made, () -> {
            entities.createNativeQuery("update audit set seal = null, place = null, link = null")
                    .executeUpdate();
            return chain.extend();
        });

        assertThat(linked).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set place = place + 1",
                "update audit set link = sha256('')",
                "update audit set seal = sha256('')",
                "delete from audit",
                "truncate audit"
            })
    void isNotChangedThroughTheProduct(String sql) {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        awaitLinked(made);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entities.createNativeQuery(sql).executeUpdate()))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> stored.execute(sql)).hasStackTraceContaining("append-only");
    }

    @Test
    void saysWhoDidWhatToARecordAndWhatAPersonDid() {
        var mine = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed()).after(seed -> seed.publish(COORDINATOR));
        var other = draft(NEIGHBOUR, RecordKind.SEED, Sheets.aSeed());
        var account = UUID.fromString(COORDINATOR.asks().get("/session").path("account.id"));
        var now = Instant.now();

        assertThat(lines(new Asked(mine.id(), null, null, null)))
                .extracting(AuditLine::action)
                .containsExactly("CREATED", "PUBLISHED");
        assertThat(lines(new Asked(null, account, null, null)))
                .extracting(AuditLine::record)
                .contains(mine.id())
                .doesNotContain(other.id());
        assertThat(lines(new Asked(mine.id(), account, now.minus(Duration.ofHours(1)), now.plusSeconds(60))))
                .hasSize(2);
        assertThat(lines(new Asked(mine.id(), null, now.plusSeconds(60), null))).isEmpty();
        assertThat(lines(new Asked(mine.id(), null, null, now.minus(Duration.ofHours(1)))))
                .isEmpty();
    }

    private List<AuditLine> lines(Asked asked) {
        var lines = new ArrayList<AuditLine>();
        report.lines(asked, lines::add);
        return lines;
    }

    private void awaitLinked(Made made) {
        eventually(() -> assertThat(lines(new Asked(made.id(), null, null, null)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.place()).isNotNull()));
    }

    /// What `asked` gives after `sql` was done behind the product's back; all is as before then.
    private <T> T afterwards(String sql, Made made, Callable<T> asked) throws Exception {
        return stored.byWhoHasTheDatabase(() -> afterwardsThere(sql, made, asked));
    }

    private <T> T afterwardsThere(String sql, Made made, Callable<T> asked) throws Exception {
        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery("set local session_replication_role = replica")
                    .executeUpdate();
            entities.createNativeQuery(sql).setParameter(1, made.id()).executeUpdate();
            return asked.call();
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
