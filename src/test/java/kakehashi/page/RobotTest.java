package kakehashi.page;

import static kakehashi.shared.RecordKind.SEED;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RobotTest {

    private static final Pattern LOCATION = Pattern.compile("<loc>([^<]*)</loc>");

    /// As set for tests.
    private static final int RECORDS_PER_SITE_MAP = 3;

    @Test
    void isLetInAndToldWhereTheMapIs() {
        var robots = Seen.ask("/robots.txt");

        assertThat(robots.contentType()).startsWith("text/plain");
        assertThat(robots.asString())
                .contains("User-agent: *", "Sitemap: " + Seen.site() + "/sitemap.xml")
                .doesNotContain("Disallow: /\n", "Disallow: /ja", "Disallow: /api");
    }

    @Test
    void findsEveryPublicRecordInBothLanguages() {
        var seeds = Stream.generate(() -> Api.published(People.COORDINATOR, SEED, Sheets.aSeed()))
                .limit(RECORDS_PER_SITE_MAP + 1)
                .toList();

        var addresses = addresses();

        for (var seed : seeds) {
            assertThat(addresses)
                    .contains(Seen.site() + Seen.address("ja", seed), Seen.site() + Seen.address("en", seed));
        }
        assertThat(addresses)
                .doesNotHaveDuplicates()
                .contains(Seen.site() + "/ja", Seen.site() + "/en/needs", Seen.site() + "/ja/help");
    }

    @Test
    void findsNothingThatIsNotPublic() {
        var hidden = List.of(
                Api.draft(People.COORDINATOR, SEED, Sheets.aSeed()),
                Api.published(People.COORDINATOR, SEED, Sheets.aSeed())
                        .after(made -> made.withdraw(People.COORDINATOR)));

        assertThat(String.join("\n", addresses()))
                .doesNotContain(
                        hidden.stream().map(Made::id).map(UUID::toString).toList())
                .doesNotContain("/new", "/edit", "/me/", "/login");
    }

    @Test
    void getsPartsThatAreNotTooLarge() {
        for (var part : parts()) {
            var urls = LOCATION.matcher(Seen.ask(part).asString()).results().count();

            assertThat(urls).as(part).isPositive();
            if (!part.contains("/pages-")) {
                assertThat(urls).as(part).isLessThanOrEqualTo(2 * RECORDS_PER_SITE_MAP);
            }
        }
    }

    @Test
    void isToldOfTheTwinOfEachAddress() {
        var part = Seen.ask("/sitemaps/pages-1.xml");

        assertThat(part.contentType()).startsWith("application/xml");
        assertThat(part.asString())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains(
                        "<url><loc>%1$s/en/seeds</loc><xhtml:link rel=\"alternate\" hreflang=\"ja\" href=\"%1$s/ja/seeds\"/>"
                                .formatted(Seen.site()));
        assertThat(part.xmlPath().getString("urlset.url[0].loc")).isEqualTo(Seen.site() + "/ja");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sitemaps/seeds-9999.xml",
                "/sitemaps/pages-2.xml",
                "/sitemaps/users-1.xml",
                "/sitemaps/seeds-0.xml"
            })
    void findsNoPartThatIsNotNamed(String address) {
        assertThat(Seen.ask(address).statusCode()).isEqualTo(404);
    }

    private static List<String> parts() {
        var index = Seen.ask("/sitemap.xml");
        assertThat(index.statusCode()).isEqualTo(200);
        return LOCATION.matcher(index.asString())
                .results()
                .map(found -> found.group(1).substring(Seen.site().length()))
                .toList();
    }

    private static List<String> addresses() {
        var addresses = new ArrayList<String>();
        for (var part : parts()) {
            LOCATION.matcher(Seen.ask(part).asString()).results().forEach(found -> addresses.add(found.group(1)));
        }
        return addresses;
    }
}
