package kakehashi.audit;

import static kakehashi.testing.Api.eventually;
import static kakehashi.testing.Api.published;
import static kakehashi.testing.People.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kakehashi.audit.AuditProof.Standing;
import kakehashi.audit.AuditReport.Asked;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Made;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each line says how firm it stands.
@QuarkusTest
class AuditEvidenceTest {

    @Inject
    AuditEvidence evidence;

    @Inject
    AuditChain chain;

    @Inject
    AuditAnchors anchors;

    @Inject
    EntityManager entities;

    @Inject
    Stored stored;

    @Test
    void standsFirmerWithTime() throws IOException {
        var made = linked();
        anchors.add(Instant.now(), chain.head());

        var found = evidence.of(asked(made));

        assertThat(found.lines())
                .extracting(AuditProof::standing)
                .containsExactly(Standing.ANCHORED, Standing.ANCHORED);
        assertThat(found.head().place()).isGreaterThanOrEqualTo(found.head().anchored());
        assertThat(found.head().anchored()).isPositive();
        assertThat(found.head().at()).isNotNull();
    }

    /// As somebody could who owns the database.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set at = at + interval '1 second' where record = ?1 and revision = 2",
                "update audit set link = sha256('') where record = ?1 and revision = 2",
                "update audit set link = sha256('') where record = ?1 and revision = 1",
                "update audit set link = null where place = (select max(place) from audit where record <> ?1)"
                        + " or (record = ?1 and revision = 2)",
                "delete from audit where record = ?1 and revision = 1"
            })
    void isBrokenWhereSomebodyChangedIt(String sql) throws Exception {
        var made = linked();
        anchors.add(Instant.now(), chain.head());

        var standings = stored.byWhoHasTheDatabase(() -> afterwards(sql, made));

        assertThat(standings).last().isEqualTo(Standing.BROKEN);
    }

    private Made linked() {
        var made = published(COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        eventually(() -> assertThat(standings(made)).containsOnly(Standing.LINKED));
        return made;
    }

    private List<Standing> afterwards(String sql, Made made) {
        QuarkusTransaction.begin();
        try {
            entities.createNativeQuery("set local session_replication_role = replica")
                    .executeUpdate();
            entities.createNativeQuery(sql).setParameter(1, made.id()).executeUpdate();
            return standings(made);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<Standing> standings(Made made) {
        try {
            return evidence.of(asked(made)).lines().stream()
                    .map(AuditProof::standing)
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Asked asked(Made made) {
        return new Asked(made.id(), null, null, null);
    }
}
