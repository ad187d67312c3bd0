package kakehashi.problem;

import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.People.COMPANY;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import kakehashi.shared.Language;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/seeds/not-a-uuid",
                "/seeds/not-a-uuid?limit=x",
                "/seeds/00000000-0000-7000-8000-000000000000"
            })
    void answersWhatIsNotThere(String path) {
        assertRefused(NOBODY.asks().get(path), 404, "http-404");
    }

    /// An address exists whatever its query says.
    @ParameterizedTest
    @CsvSource({
        "/seeds?limit=abc, limit",
        "/seeds?limit=99999999999, limit",
        "/seeds?organization=abc, organization",
        "/me/records?limit=x, limit",
        "/suggestions?prefix=a&limit=1.5, limit",
        "/needs/00000000-0000-7000-8000-000000000000/matches?limit=q, limit",
    })
    void namesTheParameterThatCannotBeRead(String path, String parameter) {
        var answer = COORDINATOR.asks().get(path);

        assertViolation(answer, 400, parameter, "wrong-type");
        assertThat(answer.<String>path("violations[0].in")).isEqualTo("query");
    }

    @Test
    void knowsOtherMethodsOfAnAddress() {
        assertRefused(COORDINATOR.asks().patch("/seeds"), 405, "http-405");
    }

    @Test
    void acceptsNoOtherFormThanJson() {
        assertRefused(
                COORDINATOR.asks().contentType(ContentType.TEXT).body("{}").post("/seeds"), 415, "http-415");
    }

    @Test
    void saysWhereJsonBreaks() {
        var answer = COORDINATOR.asks().body("{\n  \"title\": }").post("/seeds");

        assertViolation(answer, 400, "", "not-json");
        assertThat(answer.<String>path("violations[0].message")).contains("2行");
        assertThat(answer.asString()).doesNotContain("Jackson", "com.fasterxml", "Unexpected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seeds | {\"title\": \"text\"}                   | title          | wrong-type",
                "seeds | {\"title\": {\"ja\": [1]}}              | title.ja       | wrong-type",
                "seeds | {\"trl\": \"four\"}                     | trl            | wrong-type",
                "seeds | {\"trl\": {}}                           | trl            | wrong-type",
                "seeds | {\"modes\": [\"NDA\", \"NO_SUCH\"]}     | modes[1]       | unknown-code",
                "seeds | {\"researchers\": [\"nobody\"]}         | researchers[0] | unknown-record",
                "seeds | {\"wishesToFound\": \"perhaps\"}        | wishesToFound  | wrong-type",
                "needs | {\"deadline\": \"2026-05\"}             | deadline       | half-date",
                "needs | {\"deadline\": \"2026\"}                | deadline       | half-date",
                "needs | {\"deadline\": \"2026-02-30\"}          | deadline       | half-date",
                "needs | {\"trl\": {\"min\": \"x\"}}             | trl.min        | wrong-type",
                "needs | {\"needKind\": \"WISH\"}                | needKind       | unknown-code",
            })
    void namesTheFieldOfTheWrongType(String collection, String body, String field, String code) {
        assertViolation(COMPANY.asks().body(body).post("/" + collection), 400, field, code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "42"})
    void refusesABodyThatIsNoObject(String body) {
        assertRefused(COORDINATOR.asks().body(body).post("/seeds"), 400, "problem-unreadable");
        assertRefused(COORDINATOR.asks().body(body).put("/session/language"), 400, "problem-unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0000, unsafe-character",
        "\\u0007, unsafe-character",
        "\\ud800, unsafe-character",
        "\\udc00\\ud800, unsafe-character",
        "\\n, unsafe-character",
        "\\u200b, invisible-character",
        "\\u202e, invisible-character",
        "\\u2066, invisible-character",
        "\\ufeff, invisible-character",
    })
    void refusesCharactersThatHaveNoPlaceInATitle(String escape, String code) {
        var body = "{\"title\": {\"ja\": \"固体%s電池\"}}".formatted(escape);

        assertViolation(COORDINATOR.asks().body(body).post("/seeds"), 422, "title.ja", code);
    }

    @ParameterizedTest
    @CsvSource({"\\u0000, unsafe-character", "\\ud800, unsafe-character", "\\u202e, invisible-character"})
    void refusesThemInAnExternalIdToo(String escape, String code) {
        var body = "{\"externalId\": \"x%s1\", \"title\": {\"ja\": \"固体電池\"}}".formatted(escape);

        assertViolation(COORDINATOR.asks().body(body).post("/seeds"), 422, "externalId", code);
    }

    @Test
    void keepsLineBreaksInLongTextsAndPairsOfSurrogates() {
        var body = "{\"title\": {\"ja\": \"𠮷野の電池\"}, \"summary\": {\"ja\": \"一行目\\n二行目\\t終わり\"}}";

        var answer = COORDINATOR.asks().body(body).post("/seeds");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.<String>path("title.ja")).isEqualTo("𠮷野の電池");
        assertThat(answer.<String>path("summary.ja")).isEqualTo("一行目\n二行目\t終わり");
    }

    @ParameterizedTest
    @CsvSource({"0, 422", "1, 201", "9, 201", "10, 422", "-1, 422"})
    void takesReadinessFromOneToNine(int trl, int status) {
        var answer =
                COORDINATOR.asks().body(Sheets.with(Sheets.aSeed(), "trl", trl)).post("/seeds");

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 422) {
            assertViolation(answer, 422, "trl", "out-of-range");
        }
    }

    @ParameterizedTest
    @CsvSource({"20000, 201", "20001, 422"})
    void countsCharactersAsPeopleDo(int characters, int status) {
        var body = Sheets.with(Sheets.aSeed(), "summary", Sheets.ja("𠮷".repeat(characters)));

        var answer = COORDINATOR.asks().body(body).post("/seeds");

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 422) {
            assertViolation(answer, 422, "summary.ja", "too-long");
            assertThat(answer.<String>path("violations[0].message")).contains("20000");
        }
    }

    @Test
    void refusesABodyOverOneMebibyteAndNamesTheLimit() {
        var answer = COORDINATOR.asks().body(bodyOf(BodyLimit.BYTES + 1)).post("/seeds");

        assertRefused(answer, 413, "problem-body-too-large");
        assertThat(answer.<String>path("detail")).contains("1048576");
        assertThat(COORDINATOR
                        .asks()
                        .body(bodyOf(BodyLimit.BYTES))
                        .post("/seeds")
                        .statusCode())
                .isEqualTo(201);
    }

    /// Spaces fill a good seed up to so many bytes; a text as long would be refused for its length.
    private static String bodyOf(long bytes) {
        var start = "{\"title\": {\"ja\": \"大きな本文\"}";
        var end = "}";
        int filled = (start + end).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        return start + " ".repeat((int) bytes - filled) + end;
    }

    @Test
    void speaksTheReadersLanguage() {
        var body = Sheets.with(Sheets.aSeed(), "trl", 10);

        var japanese = COORDINATOR.asks().body(body).post("/seeds").jsonPath();
        var english = COORDINATOR.asks(Language.EN).body(body).post("/seeds").jsonPath();

        assertThat(japanese.getString("violations[0].message")).isEqualTo("1〜9で入力してください。");
        assertThat(english.getString("violations[0].message")).isEqualTo("Must be between 1 and 9.");
        assertThat(english.getString("title")).isEqualTo("Some fields are wrong");
    }

    @Test
    void leavesViolationsOutWhereThereAreNone() {
        Map<String, Object> problem = NOBODY.asks().get("/nowhere").jsonPath().getMap("");

        assertThat(problem).containsOnlyKeys("type", "title", "status", "detail");
    }
}
