package kakehashi.access;

import static io.restassured.RestAssured.given;
import static kakehashi.testing.Api.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.IntStream;
import kakehashi.shared.Language;
import kakehashi.testing.People;
import org.junit.jupiter.api.Test;

/// A product whose pace is slow enough to be reached.
@QuarkusTest
@TestProfile(PaceGuardTest.Slow.class)
class PaceGuardTest {

    private static final int CALLS = 5;

    public static final class Slow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kakehashi.pace.questions", String.valueOf(CALLS),
                    "kakehashi.pace.sign-ins", String.valueOf(CALLS));
        }
    }

    @Test
    void holdsWhoeverIsNotSignedInToThePace() {
        IntStream.range(0, CALLS).forEach(_ -> question(People.NOBODY, Language.JA));

        var japanese = question(People.NOBODY, Language.JA);
        var english = question(People.NOBODY, Language.EN);

        assertTooFast(japanese);
        assertThat(japanese.<String>path("detail")).contains("秒後に");
        assertThat(english.<String>path("detail")).contains("Try again in");
        assertTooFast(People.NOBODY.asks().get("/seeds?q=電池"));
        // Signed in, or for what costs little, nobody waits; a cookie that is none of ours signs nobody in.
        assertThat(question(People.COMPANY, Language.JA).statusCode()).isEqualTo(200);
        assertThat(People.NOBODY.asks().get("/environment").statusCode()).isEqualTo(200);
        assertTooFast(
                People.NOBODY.asks().cookie("kakehashi_session", "anything").get("/seeds"));
    }

    @Test
    void letsNobodyTryPasswordsWithoutEnd() {
        IntStream.range(0, CALLS).forEach(_ -> assertThat(tried().statusCode()).isEqualTo(401));

        var answer = tried();

        assertTooFast(answer);
        assertThat(answer.cookies()).isEmpty();
    }

    private static Response question(People who, Language language) {
        return who.asks(language).body(Map.of("of", "seed", "text", "電池")).post("/matches");
    }

    private static Response tried() {
        return given().formParam("j_username", "company")
                .formParam("j_password", "wrong")
                .post("/auth/session");
    }

    private static void assertTooFast(Response answer) {
        assertRefused(answer, 429, "access-too-fast");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
    }
}
