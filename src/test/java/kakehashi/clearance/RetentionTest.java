package kakehashi.clearance;

import static kakehashi.testing.Checks.officer;
import static kakehashi.testing.Checks.worked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Optional;
import java.util.UUID;
import kakehashi.access.Wall;
import kakehashi.audit.AuditLog;
import kakehashi.clearance.form.ClearanceConfig;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Checks;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What was decided is kept for seven years after its end, whoever comes, and not a day longer than asked.
@QuarkusTest
class RetentionTest {

    private static final String KEPT = "kept as it is for seven years";

    @Inject
    Stored stored;

    @Inject
    Clearances clearances;

    @Inject
    AuditLog audit;

    @Inject
    Wall wall;

    @Test
    void letsNobodyChangeOrDeleteWhatWasDecided() {
        var rejected = decided("REJECTED");

        for (var statement : new String[] {
            "update clearances set state = 'APPROVED' where id = '%s'",
            "update clearances set reason = 'other' where id = '%s'",
            "update clearances set researcher_name = null where id = '%s'",
            "delete from clearances where id = '%s'"
        }) {
            assertThatThrownBy(() -> stored.execute(statement.formatted(rejected)))
                    .rootCause()
                    .hasMessageContaining(KEPT);
        }
        assertThatThrownBy(() -> stored.execute("truncate clearances"))
                .rootCause()
                .hasMessageContaining("checks are kept");
    }

    @Test
    void letsNobodyDeleteWhatWasHandedIn() {
        String waiting = submitted().path("id");

        assertThatThrownBy(() -> stored.execute("delete from clearances where id = '%s'".formatted(waiting)))
                .rootCause()
                .hasMessageContaining("handed in");
    }

    /// The term begins with the end, so nobody may put the end elsewhere.
    @Test
    void letsNobodyMoveTheEndOfAnApproval() {
        var approved = decided("APPROVED");
        var tie = stored.one("select tie from clearances where id = '%s'".formatted(approved));

        assertThatThrownBy(() -> stored.execute(
                        "update ties set until = '2001-01-01', ended_at = now() where id = '%s'".formatted(tie)))
                .rootCause()
                .hasMessageContaining("not altered");
        assertThatThrownBy(() -> stored.execute("delete from ties where id = '%s'".formatted(tie)))
                .rootCause()
                .hasMessageContaining("clearances_tie_fkey");
        worked(officer().delete("/clearances/" + approved + "/approval"), 200);
        assertThatThrownBy(
                        () -> stored.execute("update ties set ended_at = '2001-01-01' where id = '%s'".formatted(tie)))
                .rootCause()
                .hasMessageContaining("not altered");
    }

    @Test
    void throwsAwayWhatIsOverForSevenYearsAndNothingElse() {
        var over = old("REJECTED", "7 years 1 hour", null, null);
        var almost = old("REJECTED", "7 years", "1 hour", null);
        var endedLongAgo = old("APPROVED", "12 years", null, "7 years 1 hour");
        var endedLately = old("APPROVED", "12 years", null, "6 years");
        var lasting = old("APPROVED", "12 years", null, "never");
        var waiting = old("SUBMITTED", "12 years", null, null);

        keep(Period.ofYears(1)); // never less than seven

        assertThat(exists(over)).isFalse();
        assertThat(exists(endedLongAgo)).isFalse();
        assertThat(exists(almost)).isTrue();
        assertThat(exists(endedLately)).isTrue();
        assertThat(exists(lasting)).isTrue();
        assertThat(exists(waiting)).isTrue();
        assertThat(stored.one(
                        "select count(*) from audit where action = 'CHECK_PURGED' and record = '%s'".formatted(over)))
                .isEqualTo("1");
    }

    /// An installation that keeps longer keeps no names of people who are gone.
    @Test
    void takesNamesOutOnceTheLawNeedsThemNoMore() {
        var over = old("REJECTED", "8 years", null, null);
        var within = old("REJECTED", "6 years", null, null);

        keep(Period.ofYears(10));

        assertThat(stored.one(
                        "select count(*) from clearances where id = '%s' and researcher_name is null".formatted(over)
                                + " and submitter is null and decider is null"))
                .isEqualTo("1");
        assertThat(stored.one("select count(*) from clearances where id = '%s' and researcher_name is not null"
                                .formatted(within)
                        + " and submitter is not null and decider is not null"))
                .isEqualTo("1");
    }

    private void keep(Period term) {
        var config = new ClearanceConfig() {
            @Override
            public Optional<String> directory() {
                return Optional.empty();
            }

            @Override
            public Period keep() {
                return term;
            }
        };
        QuarkusTransaction.requiringNew().run(() -> new Retention(clearances, audit, wall, config, true).keep());
    }

    private boolean exists(UUID id) {
        return stored.one("select count(*) from clearances where id = '%s'".formatted(id))
                .equals("1");
    }

    private static Response submitted() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed())
                .after(made -> made.submit(People.COORDINATOR))
                .after(made -> made.share(People.COORDINATOR, "INTERNAL"));
        return Checks.submitted(
                seed, People.COORDINATOR, People.RIVAL.asks().get("/session").path("organization"));
    }

    private static String decided(String decision) {
        return worked(Checks.decide(submitted(), officer(), decision), 200).path("id");
    }

    /// A check of people who are gone, decided so long ago; its record has the same id.
    ///
    /// @param less  this much later than `ago`; null for no later
    /// @param ended how long ago its approval ended; null when it is no approval
    private UUID old(String state, String ago, @Nullable String less, @Nullable String ended) {
        var id = UUID.randomUUID();
        if (ended != null) {
            stored.execute(
                    """
                    insert into ties (id, record, kind, tie, organization, given_at, ended_at)
                    values ('%1$s', '%1$s', 'SEED', 'CLEARED', gen_random_uuid(), now() - interval '%2$s', %3$s)""".formatted(id, ago, ended.equals("never") ? "null" : "now() - interval '%s'".formatted(ended)));
        }
        stored.execute("""
                insert into clearances (id, kind, record, organization, counterpart, researcher, state, revision, form,
                    lists, answers, researcher_name, record_revision, created_by, created_at, submitted_by, submitter,
                    submitted_at, decided_by, decider, decided_at, tie)
                select '%1$s', 'SEED', '%1$s', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), '%2$s', 4, '1',
                    '{}', '[]', '{"ja": "去った人"}', 1, gen_random_uuid(), at, gen_random_uuid(), '提出 太郎', at,
                    gen_random_uuid(), '決定 花子', at, %4$s
                from (select now() - interval '%3$s' as at) as moment""".formatted(
                        id,
                        state,
                        ago + (less == null ? "" : "' + interval '" + less),
                        ended == null ? "null" : "'" + id + "'"));
        return id;
    }
}
