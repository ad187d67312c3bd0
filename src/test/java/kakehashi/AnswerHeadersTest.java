package kakehashi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Contract;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every answer tells the browser, found or not: a table of headers over all that can be read.
@QuarkusTest
class AnswerHeadersTest {

    /// Name and a part of the value, with the requirement of ASVS 5.0.
    private static final List<List<String>> ALWAYS = List.of(
            List.of("Content-Security-Policy", "object-src 'none'"), // 3.4.3
            List.of("Content-Security-Policy", "base-uri 'none'"), // 3.4.3
            List.of("Content-Security-Policy", "frame-ancestors 'none'"), // 3.4.6
            List.of("X-Content-Type-Options", "nosniff"), // 3.4.4
            List.of("Referrer-Policy", "same-origin"), // 3.4.5
            List.of("Cross-Origin-Opener-Policy", "same-origin"), // 3.4.8
            List.of("Cross-Origin-Resource-Policy", "same-origin"), // 3.5.8
            List.of("Permissions-Policy", "camera=()"));

    private static Made seed = new Made(RecordKind.SEED, new UUID(0, 0), "");

    @BeforeEach
    void makeARecord() {
        if (seed.etag().isEmpty()) {
            seed = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        }
    }

    static Stream<Arguments> reads() {
        return Contract.read().operations().stream()
                .filter(each -> each.method().equals("GET"))
                .flatMap(each ->
                        Stream.of(People.NOBODY, People.COORDINATOR).map(who -> Arguments.of(each.path(), who)));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void holdForEveryReadOfTheApi(String path, People who) {
        var answer = who.asks()
                .get(path.replaceAll("\\{(id|asked)}", seed.id().toString()).replaceAll("\\{\\w+}", "1"));

        assertHeaders(answer);
        assertThat(answer.header("Vary")).contains("Cookie", "Authorization", "Accept-Language");
        assertThat(answer.header("Cache-Control")).containsPattern(keeping(path, who));
    }

    /// Who may keep an answer (14.2.2, 14.3.2): of what is for somebody nobody else. A feed is the same for everybody.
    private static String keeping(String path, People who) {
        if (path.startsWith("/feeds/")) {
            return "public, max-age=\\d+|no-cache|no-store";
        }
        return who == People.NOBODY ? "no-cache|private|no-store" : "no-store|private, no-cache";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/ja", "/en/seeds", "/nowhere", "/robots.txt", "/auth/login", "/q/openapi", "/q/health"})
    void holdForPagesToo(String path) {
        assertHeaders(given().redirects().follow(false).get(path));
    }

    /// A session tells by its cookie, good or not.
    @ParameterizedTest
    @ValueSource(strings = {"kakehashi_session", "q_session", "q_session_chunk_1"})
    void letNobodyKeepWhatASessionIsAnswered(String cookie) {
        var answer = given().cookie(cookie, "anything").get("/api/v1/seeds");

        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
    }

    private static void assertHeaders(Response answer) {
        assertThat(ALWAYS)
                .allSatisfy(row -> assertThat(answer.header(row.getFirst()))
                        .as(row.getFirst())
                        .contains(row.getLast()));
    }
}
