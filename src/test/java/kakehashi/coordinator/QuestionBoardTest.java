package kakehashi.coordinator;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.Institute.CLERK;
import static kakehashi.testing.Institute.MANAGER;
import static kakehashi.testing.Institute.as;
import static kakehashi.testing.Institute.having;
import static kakehashi.testing.Institute.worked;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.testing.Institute;
import kakehashi.testing.People;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The clerk asks all coordinators, and a neighbour answers.
@QuarkusTest
class QuestionBoardTest {

    private static final String BOARD = "/coordinators/questions";

    @Inject
    Stored stored;

    @Inject
    Institute institute;

    @BeforeEach
    void begin() {
        institute.empty();
        stored.execute("delete from coordinator_questions");
        stored.execute("delete from notices");
    }

    @AfterEach
    void end() {
        institute.empty();
    }

    private static Response ask(Map<String, ?> more) {
        var body = new HashMap<String, Object>(
                Map.of("title", "木材の専門家を探しています", "text", "接着に詳しい方はいませんか。", "fields", List.of("40020")));
        body.putAll(more);
        return as(CLERK).body(body).post(BOARD);
    }

    private static String path(Response question) {
        return BOARD + "/" + question.<String>path("question.id");
    }

    private static Response reply(Response question) {
        return People.NEIGHBOUR.asks().body(Map.of("text", "隣町大学に一人います。")).post(path(question) + "/replies");
    }

    private static List<String> titles(String query) {
        return People.NEIGHBOUR.asks().get(BOARD + query).path("items.title");
    }

    @Test
    void leadsFromTheQuestionToTheSolution() {
        var asked = worked(ask(Map.of("prefecture", "13")), 201);
        assertThat(asked.<Boolean>path("question.own")).isTrue();
        var answered = worked(reply(asked), 200);
        assertThat(answered.<List<String>>path("replies.text")).containsExactly("隣町大学に一人います。");
        assertThat(answered.<Boolean>path("question.own")).isFalse();

        var told = as(CLERK).get("/me/notices");
        assertThat(told.<List<String>>path("items.kind")).containsExactly("QUESTION_ANSWERED");
        assertThat(told.<String>path("items[0].question.by")).isEqualTo("隣野 渉");
        assertThat(told.asString()).doesNotContain("隣町大学に一人");
        var solved = worked(having(asked, CLERK).put(path(asked) + "/solution"), 200);

        assertThat(solved.<Boolean>path("question.solved")).isTrue();
        assertThat(titles("?state=open")).isEmpty();
        assertThat(titles("?state=solved")).containsExactly("木材の専門家を探しています");
        var again = worked(having(solved, CLERK).delete(path(asked) + "/solution"), 200);
        worked(having(again, CLERK).body(Map.of("title", "新しい題", "text", "本文")).put(path(asked)), 200);
        assertThat(titles("?state=open")).containsExactly("新しい題");
    }

    @Test
    void isSearchedAndLeafedThroughNewestFirst() {
        for (var title : List.of("一つ目", "二つ目", "三つ目 100%")) {
            worked(ask(Map.of("title", title)), 201);
        }

        assertThat(titles("")).containsExactly("三つ目 100%", "二つ目", "一つ目");
        var first = People.NEIGHBOUR.asks().get(BOARD + "?limit=2");
        worked(ask(Map.of("title", "後から来た")), 201);
        assertThat(titles("?limit=2&cursor=" + first.<String>path("nextCursor")))
                .containsExactly("一つ目");
        assertThat(titles("?q=二つ")).containsExactly("二つ目");
        assertThat(titles("?q=00%")).containsExactly("三つ目 100%");
        assertThat(titles("?field=40020")).hasSize(4);
        assertThat(titles("?prefecture=01")).isEmpty();
        assertThat(titles("?mine=true")).isEmpty();
        assertThat(as(CLERK).get(BOARD + "?mine=true").<List<String>>path("items.title"))
                .hasSize(4);
        assertViolation(People.NEIGHBOUR.asks().get(BOARD + "?state=lost"), 422, "state", "unknown-code");
        assertViolation(People.NEIGHBOUR.asks().get(BOARD + "?field=1"), 422, "field", "unknown-code");
    }

    @Test
    void takesNothingThatBreaksARule() {
        assertViolation(ask(Map.of("title", " ")), 422, "title", "required");
        assertViolation(ask(Map.of("title", "あ".repeat(81))), 422, "title", "too-long");
        assertViolation(ask(Map.of("text", "あ".repeat(2_001))), 422, "text", "too-long");
        assertViolation(ask(Map.of("prefecture", "99")), 422, "prefecture", "unknown-code");
        var asked = worked(ask(Map.of()), 201);
        assertViolation(
                People.NEIGHBOUR.asks().body(Map.of("text", " ")).post(path(asked) + "/replies"),
                422,
                "text",
                "required");
        assertRefused(
                as(CLERK).body(Map.of("title", "a", "text", "b")).put(path(asked)), 428, "publication-version-missing");
    }

    @Test
    void letsEachChangeTheirOwnAlone() {
        var asked = worked(ask(Map.of()), 201);
        var answered = worked(reply(asked), 200);
        var reply = path(asked) + "/replies/" + answered.<String>path("replies[0].id");

        assertRefused(
                People.NEIGHBOUR
                        .asks()
                        .header("If-Match", asked.header("ETag"))
                        .body(Map.of("title", "a", "text", "b"))
                        .put(path(asked)),
                403,
                "http-403");
        assertRefused(People.NEIGHBOUR.asks().delete(path(asked)), 403, "http-403");
        assertRefused(as(CLERK).delete(reply), 403, "http-403");
        assertThat(worked(People.NEIGHBOUR.asks().delete(reply), 200).<List<String>>path("replies"))
                .isEmpty();
        assertThat(as(CLERK).get("/me/notices").<List<String>>path("items")).isEmpty();
        assertThat(stored.one("select count(*) from notices")).isEqualTo("0");
        assertRefused(People.NEIGHBOUR.asks().delete(reply), 404, "http-404");
        worked(reply(asked), 200);

        // the house answers for what its people wrote
        assertThat(worked(as(MANAGER).get(path(asked)), 200).<Boolean>path("removable"))
                .isTrue();
        worked(as(MANAGER).delete(path(asked)), 204);
        assertRefused(as(CLERK).get(path(asked)), 404, "http-404");
        assertThat(stored.one("select count(*) from coordinator_replies")).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(
            value = People.class,
            names = {"COMPANY", "RESEARCHER", "ADMIN", "RIVAL"})
    void isThereForCoordinatorsAlone(People other) {
        var asked = worked(ask(Map.of()), 201);

        assertRefused(other.asks().get(BOARD), 404, "http-404");
        assertRefused(other.asks().get(path(asked)), 404, "http-404");
        assertRefused(other.asks().body(Map.of("text", "なに？")).post(path(asked) + "/replies"), 404, "http-404");
        assertRefused(other.asks().delete(path(asked)), 404, "http-404");
    }

    @Test
    void givesOutWhatSomebodyWroteAndForgetsItWithTheAccount() {
        var asked = worked(ask(Map.of()), 201);
        worked(reply(asked), 200);
        assertThat(as(CLERK).get("/account/data").<List<String>>path("coordination.questions.title"))
                .containsExactly("木材の専門家を探しています");

        worked(as(CLERK).delete("/account"), 204);

        assertThat(stored.one("select count(*) from coordinator_questions")).isEqualTo("0");
        assertThat(stored.one("select count(*) from coordinator_replies")).isEqualTo("0");
    }
}
