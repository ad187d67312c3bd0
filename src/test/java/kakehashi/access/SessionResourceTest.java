package kakehashi.access;

import static io.restassured.RestAssured.given;
import static kakehashi.testing.Api.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionResourceTest {

    @Test
    void knowsNobodyWithoutASession() {
        var answer = People.NOBODY.asks().get("/session");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.asString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // who, roles, belongs to an organization
        "COMPANY, company manager, true",
        "COORDINATOR, coordinator manager, true",
        "RESEARCHER, researcher, true",
        "ADMIN, admin, false",
        "NEIGHBOUR, coordinator manager, true",
        "RIVAL, company manager, true",
    })
    void saysWhoTheCallerIs(People who, String roles, boolean belongs) {
        var answer = who.asks().get("/session").then().statusCode(200).extract().jsonPath();

        assertThat(answer.getList("roles", String.class)).containsExactly(roles.split(" "));
        assertThat(answer.getBoolean("pledged")).isTrue();
        assertThat(answer.getString("account.id")).isNotBlank();
        assertThat(answer.getString("account.name")).isNotBlank();
        assertThat(answer.getString("organization") != null).isEqualTo(belongs);
        assertThat(answer.getBoolean("demo")).isTrue();
    }

    @Test
    void refusesAWrongPassword() {
        var answer = given().auth().preemptive().basic("company", "guess").get("/api/v1/session");

        assertRefused(answer, 401, "http-401");
    }

    /// A form for browsers: the cookie is the session, and scripts cannot read it.
    @Test
    void keepsTheSessionInACookieThatScriptsAndOtherSitesDoNotGet() {
        var signedIn = signIn("coordinator", People.PASSWORD);

        assertThat(signedIn.statusCode()).isEqualTo(200);
        var cookie = signedIn.detailedCookie("kakehashi_session");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getValue()).doesNotContain("coordinator");
        assertThat(sessionOf(cookie.getValue()).<String>path("account.name")).isEqualTo("橋本 渡（見本）");
    }

    @Test
    void givesNoSessionForAWrongPassword() {
        var refused = signIn("coordinator", "guess");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.cookie("kakehashi_session")).isNullOrEmpty();
    }

    @Test
    void endsTheSession() {
        var cookie = signIn("company", People.PASSWORD).cookie("kakehashi_session");

        var signedOut = given().cookie("kakehashi_session", cookie)
                .header("X-Requested-With", "JavaScript")
                .post("/auth/logout");

        assertThat(signedOut.statusCode()).isEqualTo(204);
        assertThat(signedOut.header("Clear-Site-Data")).contains("cache");
        assertThat(signedOut.detailedCookie("kakehashi_session").getMaxAge()).isZero();
    }

    @Test
    void signsNobodyOutOnBehalfOfAnotherSite() {
        var cookie = signIn("company", People.PASSWORD).cookie("kakehashi_session");

        assertRefused(
                given().cookie("kakehashi_session", cookie).post("/auth/logout"), 403, "access-csrf-header-missing");
    }

    /// Expired or altered: reading goes on as nobody, writing is told to sign in, and nothing is lost on the way.
    @ParameterizedTest
    @ValueSource(strings = {"expired", "", "a.b.c", "%00"})
    void takesAnUnreadableCookieForNobody(String cookie) {
        assertThat(sessionOf(cookie).statusCode()).isEqualTo(204);

        var write = given().cookie("kakehashi_session", cookie)
                .header("X-Requested-With", "JavaScript")
                .contentType("application/json")
                .body(Sheets.aSeed())
                .post("/api/v1/seeds");
        assertRefused(write, 401, "http-401");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // where to, the page after login
                "-, /ja/login?returnTo=%2F",
                "/ja/seeds, /ja/login?returnTo=%2Fja%2Fseeds",
                "/en/needs/1, /en/login?returnTo=%2Fen%2Fneeds%2F1",
                "https://evil.example, /ja/login?returnTo=%2F",
                "//evil.example, /ja/login?returnTo=%2F",
                "/ja//evil.example, /ja/login?returnTo=%2F",
                "/ja/\\evil.example, /ja/login?returnTo=%2F",
                "/java, /ja/login?returnTo=%2F",
            })
    void sendsPeopleBackToPagesOfOurOwnOnly(@Nullable String returnTo, String location) {
        var request = given().redirects().follow(false);
        if (returnTo != null) {
            request.queryParam("returnTo", returnTo);
        }

        var answer = request.get("/auth/login");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith(location);
    }

    @Test
    void remembersTheLanguageOfAnAccount() {
        assertThat(People.RIVAL
                        .asks()
                        .body("{\"language\": \"en\"}")
                        .put("/session/language")
                        .statusCode())
                .isEqualTo(204);

        assertThat(People.RIVAL.asks().get("/session").<String>path("language")).isEqualTo("en");
        assertRefused(
                People.RIVAL.asks().body("{\"language\": \"fr\"}").put("/session/language"), 400, "problem-unreadable");
        assertRefused(People.RIVAL.asks().body("{}").put("/session/language"), 422, "problem-invalid");
    }

    @Test
    void showsTheAccountsOfTheDemonstrationBeforeLogin() {
        var environment = People.NOBODY.asks().get("/environment").jsonPath();

        assertThat(environment.getBoolean("demo")).isTrue();
        assertThat(environment.getString("login")).isEqualTo("form");
        assertThat(environment.getList("accounts.name", String.class))
                .containsExactly("company", "coordinator", "researcher", "officer", "admin");
        assertThat(environment.getList("accounts.password", String.class)).containsOnly(People.PASSWORD);
    }

    private static Response signIn(String name, String password) {
        return given().formParam("j_username", name)
                .formParam("j_password", password)
                .post("/auth/session");
    }

    private static Response sessionOf(String cookie) {
        return given().cookie("kakehashi_session", cookie).get("/api/v1/session");
    }
}
