package kakehashi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import kakehashi.testing.Demonstration;
import kakehashi.testing.Walkthrough;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that tell a reader what to type do what they say, on a product with the demonstration records.
@QuarkusTest
@TestProfile(Demonstration.class)
class WalkthroughTest {

    private static final Path DOCS = Path.of("docs");

    @TestHTTPResource
    @SuppressWarnings("NullAway.Init")
    String address;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tutorial/first-match.md",
                "how-to/publish-a-seed.md",
                "how-to/attach-files.md",
                "how-to/describe-a-need.md",
                "how-to/import-a-spreadsheet.md",
                "how-to/export-records.md",
                "how-to/find-seeds-to-invest-in.md",
            })
    void doesWhatThePageSays(String page) throws IOException, InterruptedException {
        var walkthrough = Walkthrough.of(DOCS.resolve(page));
        awaitReady();

        var printed = walkthrough.run(address.replaceFirst("/$", ""));

        assertThat(walkthrough.steps()).hasSizeGreaterThan(1);
        for (int i = 0; i < printed.size(); i++) {
            var step = walkthrough.steps().get(i);
            if (!step.shown().isEmpty()) {
                assertThat(printed.get(i)).as(step.commands()).matches(Walkthrough.form(step.shown()));
            }
        }
    }

    /// `./kakehashi start` says so; only then does a reader begin.
    private static void awaitReady() throws InterruptedException {
        while (RestAssured.get("/q/health/ready").statusCode() != 200) {
            Thread.sleep(100);
        }
    }
}
