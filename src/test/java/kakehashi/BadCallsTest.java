package kakehashi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kakehashi.testing.Api.assertRefused;
import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Bodies;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Calls that are wrong before their content is: sizes, versions, sessions, addresses, methods.
@QuarkusTest
class BadCallsTest {

    private static final int MEBIBYTE = 1 << 20;

    @Inject
    Stored stored;

    @ParameterizedTest
    @ValueSource(strings = {"/seeds", "/needs", "/matches"})
    void refusesBodiesBeyondOneMebibyteNamingTheLimit(String path) {
        var before = stored.rows();
        var body = Bodies.text(Map.of("anything", "a".repeat(MEBIBYTE)));

        var japanese = People.COORDINATOR.asks().body(body).post(path);
        var english = People.COORDINATOR.asks(Language.EN).body(body).post(path);

        assertRefused(japanese, 413, "problem-body-too-large");
        assertThat(japanese.<String>path("detail")).contains("1048576").contains("までです");
        assertThat(english.<String>path("detail")).contains("1048576").contains("at most");
        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void countsTheBodyToItsLastByte() {
        var frame = Bodies.with(Sheets.aSeed(), "/unknown", "\"\"");
        var full = frame.replace("\"unknown\":\"\"", "\"unknown\":\"\"" + " ".repeat(MEBIBYTE - frame.length()));

        assertThat(People.COORDINATOR.asks().body(full).post("/seeds").statusCode())
                .isEqualTo(201);
        assertThat(People.COORDINATOR.asks().body(full + " ").post("/seeds").statusCode())
                .isIn(201, 413);
        assertRefused(People.COORDINATOR.asks().body(" " + full).post("/seeds"), 413, "problem-body-too-large");
    }

    @Test
    void refusesATextOf20001CharactersNamingTheLimit() {
        var fits = match("電".repeat(20_000), Language.JA);
        var japanese = match("電".repeat(20_001), Language.JA);
        var english = match("電".repeat(20_001), Language.EN);

        assertThat(fits.statusCode()).isEqualTo(200);
        assertRefused(japanese, 413, "problem-text-too-long");
        assertThat(japanese.<String>path("detail")).isEqualTo("文章は20000文字までです。");
        assertRefused(english, 413, "problem-text-too-long");
        assertThat(english.<String>path("detail")).isEqualTo("The text may have at most 20000 characters.");
    }

    /// A row on either side of each limit; what is within a limit is wrong for another reason, or not at all.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // part      | how often | field          | code
                "[           | 19        | anything       | -",
                "[           | 20        | anything       | too-deep",
                "[           | 400000    | anything       | too-deep",
                "a           | 100000    | anything       | -",
                "a           | 100001    | anything       | too-long",
                "1,          | 9999      | anything       | -",
                "1,          | 10000     | anything       | too-many",
            })
    void refusesJsonDeeperOrLongerThanAnythingOfOurs(String part, int times, String field, @Nullable String code) {
        var value = switch (part) {
            case "[" -> "[".repeat(times) + "]".repeat(times);
            case "a" -> '"' + "a".repeat(times) + '"';
            default -> '[' + part.repeat(times) + "1]";
        };

        var answer = People.COORDINATOR
                .asks()
                .body("{\"of\":\"seed\",\"text\":\"電池\",\"anything\":" + value + "}")
                .post("/matches");

        if (code == null) {
            assertThat(answer.statusCode()).isEqualTo(200);
        } else {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.<String>path("violations[0].field")).startsWith(field);
            assertThat(answer.<String>path("violations[0].code")).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource({"/catalogue?q=, q", "/suggestions?prefix=, prefix"})
    void refusesQuestionsOf2001CharactersNamingTheLimit(String address, String parameter) {
        assertThat(People.NOBODY.asks().get(address + "a".repeat(2_000)).statusCode())
                .isEqualTo(200);
        assertViolation(People.NOBODY.asks().get(address + "a".repeat(2_001)), 422, parameter, "too-long");
    }

    @Test
    void letsTheSecondOfTwoPeopleSavingKnowAndKeepsTheFirst() {
        var made = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.seed("二人で直すシーズ"))
                .after(seed -> seed.charge(People.COORDINATOR, People.COORDINATOR, People.RESEARCHER));
        var first = made.revise(People.COORDINATOR, Sheets.seed("一人目の直し"));
        var rows = stored.rows();

        var second = made.revise(People.RESEARCHER, Sheets.seed("二人目の直し"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertRefused(second, 412, "publication-stale");
        assertThat(second.<String>path("detail")).contains("3");
        assertThat(made.read(People.COORDINATOR).<String>path("title.ja")).isEqualTo("一人目の直し");
        assertThat(stored.rows()).isEqualTo(rows);
        var again = new Made(RecordKind.SEED, made.id(), first.header("ETag"));
        assertThat(again.revise(People.RESEARCHER, Sheets.seed("二人目の直し")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsNothingOfACallWhoseSessionIsOver() {
        var made = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var before = made.read(People.COORDINATOR).asString();
        var rows = stored.rows();

        var saving = People.NOBODY
                .asks()
                .cookie("kakehashi_session", "it+was+good+yesterday")
                .header("X-Requested-With", "JavaScript")
                .header("If-Match", made.etag())
                .body(Sheets.seed("切れた後の保存"))
                .put(made.path());
        var making = People.NOBODY
                .asks()
                .cookie("kakehashi_session", "it+was+good+yesterday")
                .header("X-Requested-With", "JavaScript")
                .body(Sheets.seed("切れた後の新規"))
                .post("/seeds");

        assertThat(saving.statusCode()).isIn(401, 404); // a draft tells nobody that it exists
        assertRefused(making, 401, "http-401");
        assertThat(made.read(People.COORDINATOR).asString()).isEqualTo(before);
        assertThat(stored.rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"/nowhere, 404", "/seeds/42, 404", "/seeds/01900000-0000-7000-8000-000000000001, 404"})
    void answersUnknownAddressesWithAProblem(String path, int status) {
        var japanese = People.NOBODY.asks().get(path);
        var english = People.NOBODY.asks(Language.EN).get(path);

        assertRefused(japanese, status, "http-404");
        assertThat(japanese.<String>path("detail")).isEqualTo("指定されたものは見つかりません。");
        assertThat(english.<String>path("detail")).isEqualTo("There is nothing at this address.");
    }

    /// Taken for false, a wrong truth value would turn a dry run into a real one.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET  | /seeds?young=maybe                | young",
                "GET  | /seeds?limit=many                 | limit",
                "GET  | /seeds?organization=minamo        | organization",
                "POST | /imports?kind=seed&dryRun=yes     | dryRun",
                "POST | /imports?kind=seed&publish=TRUE   | publish",
            })
    void refusesParametersThatAreNoValuesOfTheirType(String method, String address, String parameter) {
        var rows = stored.rows();

        var answer = People.COORDINATOR
                .asks()
                .contentType("application/x-ndjson")
                .body("{\"externalId\":\"wrong-parameter\"}".getBytes(UTF_8))
                .request(method, address);

        assertViolation(answer, 400, parameter, "wrong-type");
        assertThat(stored.rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /matches", "PATCH, /seeds", "PUT, /suggestions", "POST, /exports"})
    void answersWrongMethodsWithAProblem(String method, String path) {
        var japanese = People.COORDINATOR.asks().request(method, path);
        var english = People.COORDINATOR.asks(Language.EN).request(method, path);

        assertRefused(japanese, 405, "http-405");
        assertThat(japanese.<String>path("detail")).isEqualTo("この宛先では、そのHTTPメソッドは使えません。");
        assertThat(english.<String>path("detail")).isEqualTo("This address does not answer that HTTP method.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'{\"title\":'", "'nonsense'", "'{\"title\": {\"ja\": \"電池\"'"})
    void tellsWhereAJsonBodyBreaksOff(String body) {
        assertViolation(People.COORDINATOR.asks().body(body).post("/seeds"), 400, "", "not-json");
    }

    @Test
    void refusesOtherFormsThanJson() {
        var answer = People.COORDINATOR
                .asks()
                .contentType("application/xml")
                .body("<seed/>")
                .post("/seeds");

        assertRefused(answer, 415, "http-415");
    }

    private static Response match(String text, Language language) {
        return People.NOBODY
                .asks(language)
                .body(Map.of("of", "seed", "text", text))
                .post("/matches");
    }
}
