package kakehashi.feedback;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.AtOnce;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Judgments over HTTP: kept, declined, taken back, by one person and seen by nobody else.
@QuarkusTest
class JudgmentResourceTest {

    @Inject
    Stored stored;

    private Made need;
    private Made seed;

    @BeforeEach
    void publish() {
        need = Api.published(People.COMPANY, RecordKind.NEED, Sheets.aNeed());
        seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
    }

    @Test
    void areThereAgainForWhoeverMadeThemAndForNobodyElse() {
        judge(People.COMPANY, need, seed, "TOO_EARLY");

        assertThat(judgments(People.COMPANY, need)).containsExactly(Map.entry(seed.id(), "TOO_EARLY"));
        assertThat(judgments(People.RIVAL, need)).isEmpty();
        assertThat(judgments(People.COMPANY, Api.published(People.COMPANY, RecordKind.NEED, Sheets.aNeed())))
                .isEmpty();
    }

    @Test
    void giveWayToTheNextVerdictAndCanBeTakenBack() {
        judge(People.COMPANY, need, seed, "TOO_EARLY");
        judge(People.COMPANY, need, seed, "KEPT");
        assertThat(judgments(People.COMPANY, need)).containsExactly(Map.entry(seed.id(), "KEPT"));

        assertThat(takeBack(People.COMPANY, need, seed).statusCode()).isEqualTo(204);

        assertThat(judgments(People.COMPANY, need)).isEmpty();
        assertThat(takeBack(People.COMPANY, need, seed).statusCode()).isEqualTo(204);
    }

    @Test
    void changeNothingWhenTheSameIsSaidAgain() {
        var first = judge(People.COMPANY, need, seed, "KEPT").asString();

        assertThat(judge(People.COMPANY, need, seed, "KEPT").asString()).isEqualTo(first);
    }

    @Test
    void comeTogetherWithoutAFault() {
        var answers = AtOnce.each(6, () -> judge(People.COMPANY, need, seed, "KEPT"));

        assertThat(answers).allSatisfy(each -> assertThat(each.statusCode()).isEqualTo(200));
        assertThat(judgments(People.COMPANY, need)).hasSize(1);
    }

    @Test
    void areMeasuredByTheServerBetweenPublicRecords() {
        eventually(() -> {
            takeBack(People.COMPANY, need, seed);
            judge(People.COMPANY, need, seed, "KEPT");
            assertThat(strengths(need, seed)).contains("\"text\"", "\"readiness\": 1.0", "\"mode\": 1.0");
        });
        // nothing of them is taken from outside
        var told = People.COMPANY
                .asks()
                .body(Map.of("verdict", "TECHNICAL", "strengths", Map.of("text", 1)))
                .put(path(need, seed));
        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(strengths(need, seed)).doesNotContain("\"text\": 1}").contains("\"freshness\"");
    }

    /// Whoever asks for themselves keeps their marks; the product learns nothing from what nobody else may see.
    @Test
    void ofADraftAreKeptAndNotMeasured() {
        var draft = Api.draft(People.COMPANY, RecordKind.NEED, Sheets.aNeed());

        assertThat(judge(People.COMPANY, draft, seed, "KEPT").statusCode()).isEqualTo(200);

        assertThat(judgments(People.COMPANY, draft)).containsExactly(Map.entry(seed.id(), "KEPT"));
        assertThat(strengths(draft, seed)).isEqualTo("null");
    }

    @Test
    void goWithADiscardedDraft() {
        var draft = Api.draft(People.COMPANY, RecordKind.NEED, Sheets.aNeed());
        judge(People.COMPANY, draft, seed, "KEPT");

        assertThat(draft.discard(People.COMPANY).statusCode()).isEqualTo(204);

        assertThat(stored.holds("judgments", draft.id().toString())).isFalse();
    }

    @Test
    void goWithTheAccount() {
        judge(People.RIVAL, need, seed, "KEPT");
        var account = People.RIVAL.asks().get("/session").<String>path("account.id");
        assertThat(stored.holds("judgments", account)).isTrue();

        assertThat(People.RIVAL.asks().delete("/account").statusCode()).isEqualTo(204);

        assertThat(stored.holds("judgments", account)).isFalse();
    }

    @Test
    void areRefusedWhereARecordIsNotTheirs() {
        var draft = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var nowhere = new Made(RecordKind.SEED, UUID.fromString("01900000-0000-7000-8000-000000000001"), "");

        for (var hidden : List.of(draft, nowhere)) {
            assertRefused(judge(People.COMPANY, need, hidden, "KEPT"), 404, "http-404");
            assertRefused(judge(People.COMPANY, hidden, seed, "KEPT"), 404, "http-404");
            assertRefused(People.COMPANY.asks().get("/me/judgments/" + hidden.id()), 404, "http-404");
        }
    }

    @Test
    void areRefusedWithoutAVerdictThatExists() {
        assertViolation(People.COMPANY.asks().body(Map.of()).put(path(need, seed)), 422, "verdict", "required");
        assertViolation(judge(People.COMPANY, need, seed, "BORING"), 400, "verdict", "unknown-code");
        assertThat(judgments(People.COMPANY, need)).isEmpty();
    }

    static Response judge(People who, Made asked, Made candidate, String verdict) {
        return who.asks().body(Map.of("verdict", verdict)).put(path(asked, candidate));
    }

    private static Response takeBack(People who, Made asked, Made candidate) {
        return who.asks().delete(path(asked, candidate));
    }

    private static String path(Made asked, Made candidate) {
        return "/me/judgments/%s/%s".formatted(asked.id(), candidate.id());
    }

    private static List<Map.Entry<UUID, String>> judgments(People who, Made asked) {
        var answer = who.asks().get("/me/judgments/" + asked.id());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        List<Map<String, String>> items = answer.path("items");
        return items.stream()
                .map(each -> Map.entry(UUID.fromString(each.get("candidate")), String.valueOf(each.get("verdict"))))
                .toList();
    }

    private String strengths(Made asked, Made candidate) {
        return stored.one("select strengths from judgments where asked = '%s' and candidate = '%s'"
                .formatted(asked.id(), candidate.id()));
    }
}
