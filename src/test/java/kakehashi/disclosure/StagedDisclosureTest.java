package kakehashi.disclosure;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Checks;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;

/// A counterpart comes nearer step by step, and is out again at once.
@QuarkusTest
class StagedDisclosureTest {

    private static final String NDA = "秘密保持契約 2026-11 第1版";

    @Inject
    Stored stored;

    @Test
    void opensANeedStepByStepAndClosesItAtOnce() {
        var need = shared("INVITED");
        var university = organizationOf(People.NEIGHBOUR);
        assertRefused(need.read(People.NEIGHBOUR), 404, "http-404");

        tie(need, People.COMPANY, Map.of("tie", "INVITED", "organization", university));
        assertSees(need, People.NEIGHBOUR, "題", "困");

        tie(need, People.COMPANY, Map.of("tie", "BOUND", "organization", university, "wording", NDA));
        assertSees(need, People.NEIGHBOUR, "題", "困");
        assertThat(People.NEIGHBOUR.asks().get(need.path() + "/acceptance").<String>path("wording"))
                .isEqualTo(NDA);

        assertThat(accept(need, People.NEIGHBOUR, NDA).statusCode()).isEqualTo(204);
        assertSees(need, People.NEIGHBOUR, "題", "困");

        Checks.approved(need, People.COMPANY, People.COMPANY.asks(), university);
        assertSees(need, People.NEIGHBOUR, "題", "困", "現", "条");

        assertThat(end(need, People.COMPANY, tieOf(need, "CLEARED")).statusCode())
                .isEqualTo(204);
        assertSees(need, People.NEIGHBOUR, "題", "困");
    }

    @Test
    void opensASeedOnlyToWhoAcceptedAndWasCleared() {
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, seedOfAllTiers())
                .after(made -> made.submit(People.COORDINATOR))
                .after(made -> made.share(People.COORDINATOR, "INTERNAL"));
        var company = organizationOf(People.RIVAL);
        tie(seed, People.COORDINATOR, Map.of("tie", "INVITED", "organization", company));
        tie(seed, People.COORDINATOR, Map.of("tie", "BOUND", "organization", company, "wording", NDA));
        assertRefused(seed.read(People.RIVAL), 404, "http-404");

        assertThat(accept(seed, People.RIVAL, NDA).statusCode()).isEqualTo(204);
        assertThat(seed.read(People.RIVAL).asString()).contains("概").doesNotContain("詳", "特願");

        Checks.approved(seed, People.COORDINATOR, Checks.officer(), company);

        assertThat(seed.read(People.RIVAL).asString()).contains("概", "詳").doesNotContain("特願");
    }

    @Test
    void asksForTheAcceptanceOfWhatBindsNow() {
        var need = shared("INVITED");
        var university = organizationOf(People.NEIGHBOUR);
        assertRefused(accept(need, People.NEIGHBOUR, NDA), 404, "http-404");
        tie(need, People.COMPANY, Map.of("tie", "INVITED", "organization", university));
        assertRefused(accept(need, People.NEIGHBOUR, NDA), 409, "disclosure-nothing-to-accept");
        var bound = tie(need, People.COMPANY, Map.of("tie", "BOUND", "organization", university, "wording", NDA));
        Checks.approved(need, People.COMPANY, People.COMPANY.asks(), university);
        assertRefused(accept(need, People.NEIGHBOUR, "別の契約"), 409, "disclosure-other-wording");
        accept(need, People.NEIGHBOUR, NDA);
        assertSees(need, People.NEIGHBOUR, "題", "困", "現", "条");

        end(need, People.COMPANY, bound);
        tie(need, People.COMPANY, Map.of("tie", "BOUND", "organization", university, "wording", "第2版"));

        assertSees(need, People.NEIGHBOUR, "題", "困");
    }

    @Test
    void endsAnAgreementByItself() {
        var need = shared("INVITED");
        var soon = Instant.now().plus(Duration.ofSeconds(2)).toString();
        tie(
                need,
                People.COMPANY,
                Map.of("tie", "INVITED", "organization", organizationOf(People.NEIGHBOUR), "until", soon));
        assertThat(need.read(People.NEIGHBOUR).statusCode()).isEqualTo(200);

        eventually(() -> assertRefused(need.read(People.NEIGHBOUR), 404, "http-404"));
    }

    /// Who is kept out sees what anybody sees, in the same bytes.
    @Test
    void keepsSomebodyOutWithoutTheirNoticing() {
        var need = shared("MEMBERS");
        assertSees(need, People.NEIGHBOUR, "題", "困");
        var university = organizationOf(People.NEIGHBOUR);
        tie(need, People.COMPANY, Map.of("tie", "INVITED", "organization", university));
        tie(need, People.COMPANY, Map.of("tie", "BOUND", "organization", university, "wording", NDA));
        var blocked = tie(need, People.COMPANY, Map.of("tie", "BLOCKED", "organization", university));

        var answer = need.read(People.NEIGHBOUR);

        assertThat(answer.asString())
                .isEqualTo(People.NEIGHBOUR
                        .asks()
                        .get("/needs/00000000-0000-7000-8000-000000000000")
                        .asString());
        assertRefused(People.NEIGHBOUR.asks().get(need.path() + "/acceptance"), 404, "http-404");
        assertRefused(accept(need, People.NEIGHBOUR, NDA), 404, "http-404");
        assertThat(People.NEIGHBOUR.asks().get("/me/ties").asString())
                .doesNotContain(need.id().toString());
        end(need, People.COMPANY, blocked);
        assertSees(need, People.NEIGHBOUR, "題", "困");
    }

    @Test
    void listsWhatOneIsLetInOn() {
        var need = shared("INVITED");
        var seed = Api.draft(People.COORDINATOR, RecordKind.SEED, seedOfAllTiers())
                .after(made -> made.submit(People.COORDINATOR))
                .after(made -> made.share(People.COORDINATOR, "INTERNAL"));
        tie(need, People.COMPANY, Map.of("tie", "INVITED", "organization", organizationOf(People.RIVAL)));
        tie(
                seed,
                People.COORDINATOR,
                Map.of("tie", "BOUND", "organization", organizationOf(People.RIVAL), "wording", NDA));

        var ties = People.RIVAL.asks().get("/me/ties").jsonPath();

        assertThat(ties.getString("items.find { it.id == '%s' }.title.ja".formatted(need.id())))
                .contains("題");
        assertThat(ties.getString("items.find { it.id == '%s' }.accepts".formatted(need.id())))
                .isNull();
        assertThat(ties.getString("items.find { it.id == '%s' }.title".formatted(seed.id())))
                .isNull();
        assertThat(ties.getString("items.find { it.id == '%s' }.accepts".formatted(seed.id())))
                .isEqualTo(NDA);
    }

    @Test
    void showsThoseWhoDecideWhoIsTiedByWhomAndSinceWhen() {
        var need = shared("INVITED");
        var ended =
                tie(need, People.COMPANY, Map.of("tie", "INVITED", "organization", organizationOf(People.NEIGHBOUR)));
        end(need, People.COMPANY, ended);
        tie(need, People.COMPANY, Map.of("tie", "INVITED", "organization", organizationOf(People.RIVAL)));

        var ties = People.COMPANY.asks().get(need.path() + "/ties").jsonPath();

        assertThat(ties.getList("items.with.ja", String.class)).containsExactly("競争工業株式会社", "隣町大学");
        assertThat(ties.getList("items.holds", Boolean.class)).containsExactly(true, false);
        assertThat(ties.getString("items[0].givenBy")).isEqualTo("企業 太郎（見本）");
        assertRefused(end(need, People.COMPANY, ended), 409, "disclosure-already-ended");
    }

    @Test
    void refusesWhatIsNoTie() {
        var need = shared("INVITED");
        var university = organizationOf(People.NEIGHBOUR);
        var path = need.path() + "/ties";
        tie(need, People.COMPANY, Map.of("tie", "INVITED", "organization", university));

        assertRefused(
                People.COMPANY
                        .asks()
                        .body(Map.of("tie", "INVITED", "organization", university))
                        .post(path),
                409,
                "disclosure-already-tied");
        assertViolation(bad(path, Map.of("organization", university)), 422, "tie", "required");
        assertViolation(bad(path, Map.of("tie", "CLEARED", "organization", university)), 422, "tie", "unknown-code");
        assertViolation(bad(path, Map.of("tie", "ACCEPTED", "organization", university)), 422, "tie", "unknown-code");
        assertViolation(bad(path, Map.of("tie", "TICKET", "organization", university)), 422, "tie", "unknown-code");
        assertViolation(bad(path, Map.of("tie", "INVITED")), 422, "organization", "required");
        assertViolation(
                bad(path, Map.of("tie", "INVITED", "organization", organizationOf(People.COMPANY))),
                422,
                "organization",
                "own-organization");
        assertViolation(bad(path, Map.of("tie", "BOUND", "organization", university)), 422, "wording", "required");
        assertViolation(
                bad(path, Map.of("tie", "ENGAGED", "organization", university, "until", "2020-01-01T00:00:00Z")),
                422,
                "until",
                "not-plausible");
    }

    @Test
    void writesEveryTieAndItsEndIntoTheAudit() {
        var need = shared("INVITED");
        var tie = tie(need, People.COMPANY, Map.of("tie", "INVITED", "organization", organizationOf(People.RIVAL)));
        end(need, People.COMPANY, tie);

        assertThat(stored.one("select string_agg(action, ' ' order by at, id) from audit where record = '%s'"
                        .formatted(need.id())))
                .contains("INVITED ENDED_INVITED");
    }

    private static String tieOf(Made record, String tie) {
        return People.COMPANY
                .asks()
                .get(record.path() + "/ties")
                .path("items.find { it.tie == '%s' }.id".formatted(tie));
    }

    private static Response bad(String path, Map<String, ?> body) {
        return People.COMPANY.asks().body(body).post(path);
    }

    private static Made shared(String reach) {
        var sheet = new HashMap<String, Object>(Sheets.need("題の霧"));
        sheet.put("problem", Sheets.ja("困の霧"));
        sheet.put("situation", Sheets.ja("現の霧"));
        sheet.put("partner", Map.of("note", Sheets.ja("条の霧")));
        sheet.put("anonymous", true);
        return Api.draft(People.COMPANY, RecordKind.NEED, sheet)
                .after(made -> made.submit(People.COMPANY))
                .after(made -> made.share(People.COMPANY, reach));
    }

    private static Map<String, Object> seedOfAllTiers() {
        var sheet = new HashMap<>(Sheets.seed("概の霧"));
        sheet.put("details", Sheets.ja("詳の霧"));
        sheet.put("unpublishedPatents", List.of("特願2026-999999"));
        return sheet;
    }

    /// What of the need's tiers, and nothing more.
    private static void assertSees(Made need, People who, String... tiers) {
        var answer = need.read(who);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        for (var tier : List.of("題", "困", "現", "条")) {
            assertThat(answer.asString().contains(tier + "の霧"))
                    .as(tier)
                    .isEqualTo(List.of(tiers).contains(tier));
        }
        if (tiers.length == 2) {
            assertThat(answer.<String>path("organization")).isNull();
            assertThat(answer.<String>path("owner")).isNull();
        }
    }

    private static String tie(Made record, People who, Map<String, ?> body) {
        var answer = who.asks().body(body).post(record.path() + "/ties");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("id");
    }

    private static Response end(Made record, People who, String tie) {
        return who.asks().delete(record.path() + "/ties/" + tie);
    }

    private static Response accept(Made record, People who, String wording) {
        return who.asks().body(Map.of("wording", wording)).put(record.path() + "/acceptance");
    }

    private static String organizationOf(People who) {
        return who.asks().get("/session").path("organization");
    }
}
