package kakehashi.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DeepLinkTest {

    private static final String SCRIPT = "src=\"/assets/index-AbCdEf12.js\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ja",
                "/ja/",
                "/en",
                "/ja/search?q=%E9%9B%BB%E6%B1%A0",
                "/ja/seeds",
                "/en/needs/new",
                "/ja/seeds/0193a5c2-0000-7000-8000-000000000001/edit",
                "/en/settings/keys"
            })
    void answerTheFrontendsPage(String address) {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding, Cookie");
        assertThat(answer.asString()).contains(SCRIPT, "<html lang=\"" + address.substring(1, 3) + "\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ja/nowhere", "/en/seeds/1/2/3", "/ja/index.html"})
    void answerThePageThatSaysSoWhenNothingStandsThere(String address) {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.asString()).contains(SCRIPT);
    }

    @Test
    void areNotSentTwice() {
        var tag = get("/ja/help").header("ETag");

        var again = given().header("If-None-Match", tag).get("/ja/help");

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.asString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,  -,                 /ja",
                "-,  'en-GB,en;q=0.8',  /en",
                "-,  'fr,ja;q=0.5',     /ja",
                "en, ja,                /en",
                "ja, en,                /ja",
                "fr, en,                /en",
            })
    void leadFromTheDoorToTheLanguageChosenThenAskedFor(String chosen, String accepted, String address) {
        var request = given().redirects().follow(false);
        if (chosen != null) {
            request.cookie("language", chosen);
        }
        if (accepted != null) {
            request.header("Accept-Language", accepted);
        }

        var answer = request.get("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith(address).doesNotContain("//ja", "//en");
        assertThat(answer.header("Vary")).contains("Cookie", "Accept-Language");
    }

    @Test
    void answerHeadLikeGetWithoutABody() {
        var head = given().head("/ja/help");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(get("/ja/help").header("ETag"));
        assertThat(head.asString()).isEmpty();
    }

    @Test
    void carryTheContentSecurityPolicy() {
        for (var address :
                new String[] {"/", "/ja", "/ja/nowhere", "/assets/icon.svg", "/assets/none.js", "/api/v1/x"}) {
            assertThat(given().redirects().follow(false).get(address).header("Content-Security-Policy"))
                    .as(address)
                    .contains("script-src 'self';", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        }
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }
}
