package kakehashi.access.gate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import kakehashi.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CsrfGuardTest {

    /// Nobody is signed in by the cookie of the table, so what passes the guard is told to sign in (401).
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // cookie            | X-Requested-With | Origin                  | code
                "kakehashi_session   | JavaScript       | -                       | http-401",
                "kakehashi_session   | JavaScript       | own                     | http-401",
                "kakehashi_session   | -                | -                       | access-csrf-header-missing",
                "kakehashi_session   | -                | own                     | access-csrf-header-missing",
                "kakehashi_session   | XMLHttpRequest   | own                     | access-csrf-header-missing",
                "kakehashi_session   | JavaScript       | https://evil.example    | access-foreign-origin",
                "kakehashi_session   | JavaScript       | null                    | access-foreign-origin",
                "kakehashi_session   | JavaScript       | http://localhost:1      | access-foreign-origin",
                "kakehashi_session   | JavaScript       | ://                     | access-foreign-origin",
                "q_session           | -                | -                       | access-csrf-header-missing",
                "q_session_chunk_1   | -                | -                       | access-csrf-header-missing",
                "q_session_chunk_2   | JavaScript       | https://evil.example    | access-foreign-origin",
                "other               | -                | https://evil.example    | http-401",
                "-                   | -                | -                       | http-401",
            })
    void guardsWritesThatComeWithASession(
            @Nullable String cookie, @Nullable String header, @Nullable String origin, String code) {
        var request = given().contentType("application/json").body("{}");
        if (cookie != null) {
            request.cookie(cookie, "anything");
        }
        if (header != null) {
            request.header("X-Requested-With", header);
        }
        if (origin != null) {
            request.header("Origin", origin.equals("own") ? RestAssured.baseURI + ":" + RestAssured.port : origin);
        }

        assertThat(request.post("/api/v1/seeds").<String>path("type")).isEqualTo("/problems/" + code);
    }

    @Test
    void letsReadsThrough() {
        var answer = given().cookie("kakehashi_session", "anything")
                .header("Origin", "https://evil.example")
                .get("/api/v1/seeds");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    /// A browser never sends this header of its own accord.
    @Test
    void trustsProgramsThatSendTheirCredentials() {
        var answer = given().auth()
                .preemptive()
                .basic("coordinator", People.PASSWORD)
                .cookie("kakehashi_session", "anything")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/seeds");

        assertThat(answer.statusCode()).isEqualTo(201);
    }
}
