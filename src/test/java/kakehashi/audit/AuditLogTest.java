package kakehashi.audit;

import static kakehashi.testing.Api.draft;
import static kakehashi.testing.People.COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Made;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditLogTest {

    @Inject
    AuditEntries entries;

    @Inject
    Stored stored;

    @Test
    void remembersEveryStepAndWhoTookIt() {
        var account = COORDINATOR.asks().get("/session").<String>path("account.id");
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed())
                .after(seed -> seed.revise(COORDINATOR, Sheets.seed("第二稿")))
                .after(seed -> seed.submit(COORDINATOR))
                .after(seed -> seed.publish(COORDINATOR))
                .after(seed -> seed.withdraw(COORDINATOR));

        var lines = linesOf(made);

        assertThat(lines)
                .extracting(line -> line.action + " " + line.revision)
                .containsExactly("CREATED 1", "REVISED 2", "SUBMITTED 3", "PUBLISHED 4", "WITHDRAWN 5");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.account).isEqualTo(UUID.fromString(account));
            assertThat(line.kind).isEqualTo("SEED");
        });
    }

    @Test
    void remembersADraftThatIsGone() {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        made.discard(COORDINATOR);

        assertThat(linesOf(made)).extracting(line -> line.action).containsExactly("CREATED", "DISCARDED");
    }

    @Test
    void saysNothingOfWhatWasRefused() {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        made.withdraw(COORDINATOR);

        assertThat(linesOf(made)).extracting(line -> line.action).containsExactly("CREATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit set action = 'NOTHING'", "delete from audit"})
    void isNeverChanged(String sql) {
        var made = draft(COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> entries.getEntityManager()
                                .createNativeQuery(sql + " where record = ?1")
                                .setParameter(1, made.id())
                                .executeUpdate()))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> stored.execute("%s where record = '%s'".formatted(sql, made.id())))
                .hasStackTraceContaining("append-only");

        assertThat(linesOf(made)).hasSize(1);
    }

    private List<AuditEntry> linesOf(Made made) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entries.list("record = ?1 order by at, revision", made.id()));
    }
}
