package kakehashi.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AssetTest {

    private static final String SCRIPT = "/assets/index-AbCdEf12.js";

    @Test
    void isKeptForEverWhenItsNameChangesWithItsContent() {
        assertThat(plain(SCRIPT).header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void isKeptForADayWhenItsNameStays() {
        var icon = plain("/assets/icon.svg");

        assertThat(icon.contentType()).isEqualTo("image/svg+xml");
        assertThat(icon.header("Cache-Control")).isEqualTo("public, max-age=86400");
    }

    @Test
    void travelsPackedWhereThatIsUnderstood() {
        var packed = asking(SCRIPT, "gzip, br");

        assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.header("Vary")).contains("Accept-Encoding");
        assertThat(packed.asByteArray())
                .hasSizeLessThan(plain(SCRIPT).asByteArray().length)
                .startsWith(0x1f, 0x8b);
    }

    @Test
    void isPlainWhereNothingElseIsUnderstood() {
        var answer = plain(SCRIPT);

        assertThat(answer.header("Content-Encoding")).isIn(null, "identity");
        assertThat(answer.contentType()).isEqualTo("text/javascript;charset=UTF-8");
        assertThat(answer.asString()).startsWith("document.getElementById");
    }

    @Test
    void isNotSentTwice() {
        var tag = plain(SCRIPT).header("ETag");

        assertThat(given().header("If-None-Match", tag).get(SCRIPT).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/nope.js",
                "/assets/nope-12345678.css",
                "/assets/",
                "/assets",
                "/assets/../index.html",
                "/assets/..%2Findex.html",
                "/assets/.vite/manifest.json",
                "/index.html",
                "/web-fixture/index.html",
                "/.vite/manifest.json"
            })
    void isNotFoundWhenMissingAndNeverAPage(String address) {
        var answer = given().urlEncodingEnabled(false).get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).isNull();
    }

    @Test
    void hasAnIconForThoseWhoAskWithoutAPage() {
        var icon = plain("/favicon.ico");

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.contentType()).isEqualTo("image/svg+xml");
    }

    private static Response plain(String address) {
        return asking(address, "identity");
    }

    /// The bytes as they travel.
    private static Response asking(String address, String encodings) {
        return given().config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encodings)
                .get(address);
    }
}
