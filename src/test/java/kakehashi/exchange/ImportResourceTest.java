package kakehashi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kakehashi.exchange.BadFilesTest.assertCounts;
import static kakehashi.exchange.Files.CSV;
import static kakehashi.exchange.Files.NDJSON;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportResourceTest {

    @Inject
    Stored stored;

    @Test
    void createsUpdatesAndLeavesAlone() {
        var first = lines("{\"externalId\":\"cul-1\",\"title\":{\"ja\":\"元\"}}", "{\"externalId\":\"cul-2\"}");
        var second = lines(
                "{\"externalId\":\"cul-1\",\"title\":{\"ja\":\"新\"}}",
                "{\"externalId\":\"cul-2\"}",
                "{\"externalId\":\"cul-3\"}");

        assertCounts(Files.take(People.COORDINATOR, RecordKind.SEED, NDJSON, first, ""), 2, 2, 0, 0, 0);
        assertCounts(Files.take(People.COORDINATOR, RecordKind.SEED, NDJSON, second, ""), 3, 1, 1, 1, 0);
        assertThat(stored.one("select sheet -> 'title' ->> 'ja' from seeds where external_id = 'cul-1'"))
                .isEqualTo("新");
    }

    @Test
    void changesNothingInADryRun() {
        var file = lines("{\"externalId\":\"dry-1\",\"title\":{\"ja\":\"題\"},\"summary\":{\"ja\":\"概\"}}");
        var before = stored.rows();

        var report = Files.take(People.COORDINATOR, RecordKind.SEED, NDJSON, file, "&dryRun=true&publish=true");

        assertCounts(report, 1, 1, 0, 0, 0);
        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void reportsInADryRunWhatTheRealRunReports() {
        var old = lines("{\"externalId\":\"same-1\",\"title\":{\"ja\":\"元\"}}");
        Files.take(People.COORDINATOR, RecordKind.SEED, NDJSON, old, "");
        var file = lines(
                "{\"externalId\":\"same-1\",\"title\":{\"ja\":\"新\"}}",
                "{\"externalId\":\"same-2\",\"trl\":0}",
                "{\"externalId\":\"same-3\"}",
                "{\"externalId\":\"same-3\"}");

        var dry = Files.take(People.COORDINATOR, RecordKind.SEED, NDJSON, file, "&dryRun=true");
        var real = Files.take(People.COORDINATOR, RecordKind.SEED, NDJSON, file, "");

        assertThat(dry.asString()).isEqualTo(real.asString());
        assertCounts(real, 4, 1, 1, 1, 1);
    }

    @Test
    void publishesWhatIsCompleteAndSaysWhatIsNot() {
        var file = lines(
                "{\"externalId\":\"pub-1\",\"title\":{\"ja\":\"題\"},\"summary\":{\"ja\":\"概\"}}",
                "{\"externalId\":\"pub-2\",\"title\":{\"ja\":\"題だけ\"}}");

        var report = Files.take(People.COORDINATOR, RecordKind.SEED, NDJSON, file, "&publish=true");

        assertCounts(report, 2, 2, 0, 0, 0);
        assertThat(report.<String>path("rows[0].externalId")).isEqualTo("pub-2");
        assertThat(report.<String>path("rows[0].outcome")).isEqualTo("CREATED");
        assertThat(report.<String>path("rows[0].problems[0].field")).isEqualTo("summary");
        assertThat(stage("pub-1")).isEqualTo("PUBLISHED");
        assertThat(stage("pub-2")).isEqualTo("DRAFT");
    }

    @Test
    void takesInWhatTheCallerMayNotPublishAndSaysSo() {
        var file = lines("{\"externalId\":\"own-1\",\"title\":{\"ja\":\"題\"},\"summary\":{\"ja\":\"概\"}}");

        var report = Files.take(People.RESEARCHER, RecordKind.SEED, NDJSON, file, "&publish=true");

        assertCounts(report, 1, 1, 0, 0, 0);
        assertThat(report.<String>path("rows[0].problems[0].code")).isEqualTo("not-published");
        assertThat(stage("own-1")).isEqualTo("DRAFT");
    }

    @Test
    void leavesWithdrawnWhatSomebodyWithdrew() {
        var file = lines("{\"externalId\":\"back-1\",\"title\":{\"ja\":\"題\"},\"summary\":{\"ja\":\"概\"}}");
        Files.take(People.COORDINATOR, RecordKind.SEED, NDJSON, file, "&publish=true");
        var seed = People.COORDINATOR
                .asks()
                .get("/seeds/" + stored.one("select id from seeds where external_id = 'back-1'"));
        new Made(RecordKind.SEED, UUID.fromString(seed.path("id")), seed.header("ETag"))
                .after(made -> made.withdraw(People.COORDINATOR));

        var report = Files.take(People.COORDINATOR, RecordKind.SEED, NDJSON, file, "&publish=true");

        assertThat(report.<String>path("rows[0].problems[0].code")).isEqualTo("stays-withdrawn");
        assertThat(stage("back-1")).isEqualTo("WITHDRAWN");
    }

    @Test
    void rejectsRowsOfAKindTheCallerMayNotWrite() {
        var report = Files.take(People.COMPANY, RecordKind.SEED, NDJSON, lines("{\"externalId\":\"no-1\"}"), "");

        assertCounts(report, 1, 0, 0, 0, 1);
        assertThat(report.<String>path("rows[0].problems[0].code")).isEqualTo("http-403");
        assertThat(stored.one("select count(*) from seeds where external_id = 'no-1'"))
                .isEqualTo("0");
    }

    @Test
    void keepsTheSameNumbersOfTwoOrganizationsApart() {
        var file = lines("{\"externalId\":\"apart-1\",\"title\":{\"ja\":\"題\"}}");

        assertCounts(Files.take(People.COORDINATOR, RecordKind.SEED, NDJSON, file, ""), 1, 1, 0, 0, 0);
        assertCounts(Files.take(People.NEIGHBOUR, RecordKind.SEED, NDJSON, file, ""), 1, 1, 0, 0, 0);
    }

    @Test
    void namesPeopleByTheirNumbersInTheSameOrganization() {
        var people = lines("{\"externalId\":\"team-1\",\"name\":{\"ja\":\"共著 一\"}}");
        Files.take(People.COORDINATOR, RecordKind.RESEARCHER, NDJSON, people, "");

        var seeds = "externalId,title.ja,researchers\r\nteam-seed,題,team-1\r\n".getBytes(UTF_8);
        var report = Files.take(People.COORDINATOR, RecordKind.SEED, CSV, seeds, "");

        assertCounts(report, 1, 1, 0, 0, 0);
        assertThat(stored.one("select sheet -> 'researchers' ->> 0 from seeds where external_id = 'team-seed'"))
                .isEqualTo(stored.one("select id from researchers where external_id = 'team-1'"));
    }

    @Test
    void saysWhatIsWrongWithTheCall() {
        var file = lines("{}");

        assertRefused(Files.take(People.NOBODY, RecordKind.SEED, NDJSON, file, ""), 401, "http-401");
        assertRefused(Files.take(People.ADMIN, RecordKind.SEED, NDJSON, file, ""), 403, "access-organization-missing");
        assertRefused(Files.take(People.COORDINATOR, RecordKind.SEED, "text/plain", file, ""), 415, "http-415");
        assertViolation(
                People.COORDINATOR.asks().contentType(NDJSON).body(file).post("/imports"), 422, "kind", "required");
        assertViolation(
                People.COORDINATOR.asks().contentType(NDJSON).body(file).post("/imports?kind=galaxy"),
                422,
                "kind",
                "unknown-code");
    }

    private String stage(String externalId) {
        return stored.one("select stage from seeds where external_id = '%s'".formatted(externalId));
    }

    private static byte[] lines(String... lines) {
        return String.join("\n", lines).getBytes(UTF_8);
    }
}
