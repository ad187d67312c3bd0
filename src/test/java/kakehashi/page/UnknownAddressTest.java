package kakehashi.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What no room answers is a problem, in the caller's language, beside the pages, too.
@QuarkusTest
class UnknownAddressTest {

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/nowhere,  404",
        "GET,    /api,             404",
        "GET,    /api/v2/seeds,    404",
        "GET,    /nowhere,         404",
        "GET,    /fr/seeds,        404",
        "DELETE, /api/v1/seeds,    405",
        "POST,   /api/v1/session,  405",
        "PATCH,  /api/v1/matches,  405",
        "POST,   /ja/seeds,        405",
        "PUT,    /,                405",
        "DELETE, /assets/icon.svg, 405",
    })
    void isAProblemInTheCallersLanguage(String method, String address, int status) {
        var japanese = given().header("Accept-Language", "ja").request(method, address);
        var english = given().header("Accept-Language", "en").request(method, address);

        assertThat(japanese.statusCode()).isEqualTo(status);
        assertThat(japanese.contentType()).startsWith("application/problem+json");
        assertThat(japanese.jsonPath().getString("type")).isEqualTo("/problems/http-" + status);
        assertThat(japanese.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(japanese.jsonPath().getString("detail")).matches(".*\\p{IsHiragana}.*");
        assertThat(english.jsonPath().getString("detail")).matches("[\\p{ASCII}]+");
    }
}
