package kakehashi.page;

import static kakehashi.shared.RecordKind.SEED;
import static kakehashi.testing.Sheets.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListPageTest {

    @ParameterizedTest
    @CsvSource({
        "/ja,              何に困っていますか",
        "/en,              What are you struggling with?",
        "/ja/search,       検索",
        "/ja/seeds,        シーズ",
        "/en/needs,        Needs",
        "/ja/people,       研究者",
        "/en/orgs,         Organizations",
        "/ja/help,         使い方",
        "/en/accessibility, Accessibility",
        "/ja/licences,     ライセンス",
    })
    void hasAHeadOfItsOwn(String address, String title) {
        var page = Seen.at(address);
        var site = Seen.site();

        assertThat(page.title()).isEqualTo(title + " | 架け橋 Kakehashi");
        assertThat(page.meta("description")).hasSizeGreaterThan(10);
        assertThat(page.head())
                .contains(
                        "rel=\"canonical\" href=\"" + site + address + "\"",
                        "hreflang=\"x-default\" href=\"" + site + "/ja" + address.substring(3) + "\"")
                .doesNotContain("noindex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ja/login", "/ja/me/records", "/en/seeds/new", "/ja/needs/1/matches", "/ja/settings/keys"})
    void keepsPlacesOfWorkOutOfSearchEngines(String address) {
        var page = Seen.at(address);

        assertThat(page.title()).isEqualTo("架け橋 Kakehashi");
        assertThat(page.meta("robots")).isEqualTo("noindex");
        assertThat(page.head()).doesNotContain("canonical", "hreflang", "og:");
        assertThat(page.body()).contains("<div id=\"root\"></div>");
    }

    @Test
    void listsTheLatestWithBothTitles() {
        var title = Map.of("ja", "一覧に出る種", "en", "A seed that is listed");
        var seed = Api.published(People.COORDINATOR, SEED, with(Sheets.aSeed(), "title", title));

        Api.eventually(() -> assertThat(Seen.at("/en/seeds").body())
                .contains(
                        "<a href=\"/en/seeds/%s\"".formatted(seed.id()),
                        "A seed that is listed</a>",
                        "<p lang=\"ja\" class=\"text-sm text-solid-gray-700\">一覧に出る種</p>",
                        "TRL 4"));
    }

    @Test
    void leavesWhatWasAskedForToTheFrontend() {
        var page = Seen.at("/ja/seeds?q=x");

        assertThat(page.body()).contains("<div id=\"root\"></div>");
        assertThat(page.head()).contains("/ja/seeds\" />").doesNotContain("?q=");
    }

    @Test
    void countsWhatThereIsOnTheFirstPage() {
        Api.published(People.COORDINATOR, SEED, Sheets.aSeed());

        Api.eventually(() -> assertThat(Seen.at("/ja").body())
                .containsPattern("href=\"/ja/seeds\" class=\"card[^>]*><span[^>]*>[1-9][0-9,]*</span><span[^>]*>シーズ"));
    }
}
