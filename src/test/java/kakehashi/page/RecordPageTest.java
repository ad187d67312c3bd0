package kakehashi.page;

import static io.restassured.RestAssured.given;
import static kakehashi.shared.RecordKind.NEED;
import static kakehashi.shared.RecordKind.ORGANIZATION;
import static kakehashi.shared.RecordKind.RESEARCHER;
import static kakehashi.shared.RecordKind.SEED;
import static kakehashi.testing.Sheets.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kakehashi.testing.Api;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecordPageTest {

    private static final Map<String, Object> BILINGUAL = with(
            with(
                    with(
                            Sheets.aSeed(),
                            "title",
                            Map.of("ja", "低温で緻密になる固体電解質", "en", "Solid electrolyte densified at low temperature")),
                    "plainSummary",
                    Map.of("ja", "200℃で焼ける電池の材料です。", "en", "A battery material fired at 200 °C.")),
            "keywords",
            Map.of("ja", List.of("固体電解質"), "en", List.of("solid electrolyte")));

    @Test
    void hasAHeadInItsLanguage() {
        var seed = Api.published(People.COORDINATOR, SEED, BILINGUAL);

        var ja = Seen.at("ja", seed);
        var en = Seen.at("en", seed);

        assertThat(ja.html()).contains("<html lang=\"ja\">");
        assertThat(ja.title()).isEqualTo("低温で緻密になる固体電解質 | 架け橋 Kakehashi");
        assertThat(ja.meta("description")).isEqualTo("200℃で焼ける電池の材料です。");
        assertThat(en.html()).contains("<html lang=\"en\">");
        assertThat(en.title()).isEqualTo("Solid electrolyte densified at low temperature | 架け橋 Kakehashi");
        assertThat(en.meta("description")).isEqualTo("A battery material fired at 200 °C.");
        assertThat(ja.head()).doesNotContain("noindex");
    }

    @Test
    void namesItselfAndItsTwinByAbsoluteAddresses() {
        var seed = Api.published(People.COORDINATOR, SEED, BILINGUAL);
        var site = Seen.site();

        var en = Seen.at("en", seed);

        assertThat(en.head())
                .contains(
                        "<link rel=\"canonical\" href=\"%s/en/seeds/%s\" />".formatted(site, seed.id()),
                        "<link rel=\"alternate\" hreflang=\"ja\" href=\"%s/ja/seeds/%s\" />".formatted(site, seed.id()),
                        "<link rel=\"alternate\" hreflang=\"en\" href=\"%s/en/seeds/%s\" />".formatted(site, seed.id()),
                        "<link rel=\"alternate\" hreflang=\"x-default\" href=\"%s/ja/seeds/%s\" />"
                                .formatted(site, seed.id()));
        assertThat(en.property("og:url")).isEqualTo("%s/en/seeds/%s".formatted(site, seed.id()));
        assertThat(en.property("og:title")).isEqualTo(en.title());
        assertThat(en.property("og:locale")).isEqualTo("en_GB");
        assertThat(en.property("og:locale:alternate")).isEqualTo("ja_JP");
    }

    @Test
    void isReadableInBothLanguagesWithoutAScript() {
        var seed = Api.published(People.COORDINATOR, SEED, BILINGUAL);

        assertThat(Seen.at("ja", seed).body())
                .contains(
                        "<span lang=\"en\" class=\"block text-base font-normal text-solid-gray-700\">Solid electrolyte",
                        "<p lang=\"ja\" class=\"max-w-prose whitespace-pre-line\">200℃で焼ける電池の材料です。</p>",
                        "<p lang=\"en\" class=\"max-w-prose whitespace-pre-line\">A battery material fired at 200 °C.</p>",
                        "TRL 4（9段階）",
                        "研究室レベルでのテスト",
                        "共同研究",
                        "無機材料および物性関連",
                        "<span lang=\"en\">solid electrolyte</span>");
        assertThat(Seen.at("en", seed).body())
                .contains("TRL 4 of 9", "Laboratory test", "Joint research", "Not in English");
    }

    @Test
    void leadsFromASeedToItsPeopleAndItsDesk() {
        var person = Api.published(People.COORDINATOR, RESEARCHER, Sheets.aResearcher());
        var seed = Api.published(
                People.COORDINATOR,
                SEED,
                with(BILINGUAL, "researchers", List.of(person.id().toString())));

        var page = Seen.at("ja", seed);

        assertThat(page.body()).contains("href=\"/ja/people/" + person.id() + "\"", "水面 透", "窓口", "href=\"mailto:");
        assertThat(page.linked("Person").path("name").path(0).path("@value").asText())
                .isEqualTo("水面 透");
    }

    @Test
    void namesNobodyWhoseProfileIsNotPublic() {
        var hidden = Api.draft(People.COORDINATOR, RESEARCHER, Sheets.researcher("隠 れる子", "Kakure Ruko", "かくれ るこ"));
        var seed = Api.published(
                People.COORDINATOR,
                SEED,
                with(BILINGUAL, "researchers", List.of(hidden.id().toString())));

        assertThat(Seen.at("ja", seed).html())
                .doesNotContain("隠 れる子", "Kakure", hidden.id().toString());
    }

    @Test
    void tellsMachinesOfASeedInBothLanguages() {
        var seed = Api.published(People.COORDINATOR, SEED, BILINGUAL);

        var page = Seen.at("ja", seed);

        var linked = page.linked();
        assertThat(linked).isNotNull();
        assertThat(linked.path("@context").asText()).isEqualTo("https://schema.org");
        var work = page.linked("CreativeWork");
        assertThat(work.path("name").toString())
                .isEqualTo("[{\"@language\":\"ja\",\"@value\":\"低温で緻密になる固体電解質\"},"
                        + "{\"@language\":\"en\",\"@value\":\"Solid electrolyte densified at low temperature\"}]");
        assertThat(work.path("inLanguage").toString()).isEqualTo("[\"ja\",\"en\"]");
        assertThat(work.path("datePublished").asText()).startsWith("20");
        assertThat(page.linked("Offer").path("itemOffered").path("@id").asText())
                .isEqualTo(work.path("@id").asText());
        assertThat(page.linked("CollegeOrUniversity").path("@id").asText())
                .isEqualTo(page.linked("ResearchProject")
                        .path("parentOrganization")
                        .path("@id")
                        .asText());
    }

    @Test
    void tellsMachinesOfAPersonByTheNumbersOthersGave() {
        var person = Api.published(
                People.COORDINATOR,
                RESEARCHER,
                with(with(Sheets.aResearcher(), "orcid", "0000-0002-1825-0097"), "researchmap", "minamo_toru"));

        var node = Seen.at("ja", person).linked("Person");

        assertThat(node.path("alternateName").asText()).isEqualTo("みなも とおる");
        assertThat(node.path("sameAs").toString())
                .isEqualTo("[\"https://orcid.org/0000-0002-1825-0097\",\"https://researchmap.jp/minamo_toru\"]");
        assertThat(node.path("identifier").path(0).path("value").asText()).isEqualTo("0000-0002-1825-0097");
        assertThat(node.path("affiliation").path("@id").asText()).endsWith("#organization");
    }

    @Test
    void tellsNoAge() {
        var person =
                Api.published(People.COORDINATOR, RESEARCHER, with(Sheets.aResearcher(), "birthDate", "1990-05-05"));

        assertThat(Seen.at("ja", person).html()).doesNotContain("1990", "若手", "2035");
    }

    @Test
    void tellsMachinesOfANamedNeedAndItsCompany() {
        var need = Api.published(People.COMPANY, NEED, with(Sheets.aNeed(), "deadline", "2099-03-31"));

        var page = Seen.at("ja", need);

        assertThat(page.linked("Demand").path("availabilityEnds").asText()).isEqualTo("2099-03-31");
        assertThat(page.linked("Corporation").path("seeks").path("@id").asText())
                .isEqualTo(page.linked("Demand").path("@id").asText());
        assertThat(page.body()).contains("2099/03/31", "TRL 3〜6");
    }

    @Test
    void tellsMachinesOfAnOrganization() {
        var organization = Api.published(
                People.ADMIN,
                ORGANIZATION,
                with(
                        with(Sheets.organization("公開試験場"), "types", List.of("PUBLIC_TEST_INSTITUTE")),
                        "website",
                        "javascript:alert(1)"));

        var page = Seen.at("ja", organization);

        assertThat(page.linked("ResearchOrganization")
                        .path("address")
                        .path("addressRegion")
                        .path(0)
                        .path("@value")
                        .asText())
                .isEqualTo("宮城県");
        assertThat(page.html()).doesNotContain("href=\"javascript:", "\"sameAs\"");
    }

    @Test
    void keepsTheRestrictedPartToItself() {
        var seed = Api.published(
                People.COORDINATOR,
                SEED,
                with(
                        with(BILINGUAL, "details", Sheets.ja("極秘の焼成条件カナリア")),
                        "unpublishedPatents",
                        List.of("特願2099-000001")));

        for (var language : List.of("ja", "en")) {
            assertThat(Seen.at(language, seed).html()).doesNotContain("カナリア", "特願2099");
        }
    }

    @Test
    void isTheSameForThoseWhoMaySeeMore() {
        var seed = Api.published(People.COORDINATOR, SEED, with(BILINGUAL, "details", Sheets.ja("極秘の焼成条件カナリア")));
        var address = Seen.address("ja", seed);

        var own = People.COORDINATOR.asks().basePath("").get(address);

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.asByteArray()).isEqualTo(Seen.ask(address).asByteArray());
    }

    @Test
    void isNotFoundInTheSameBytesWhetherHiddenOrUnknown() {
        var unknown = Seen.ask("/ja/seeds/0193a5c2-0000-7000-8000-000000000001");
        var draft = Api.draft(People.COORDINATOR, SEED, BILINGUAL);
        var review = Api.draft(People.COORDINATOR, SEED, BILINGUAL).after(made -> made.submit(People.COORDINATOR));
        var withdrawn =
                Api.published(People.COORDINATOR, SEED, BILINGUAL).after(made -> made.withdraw(People.COORDINATOR));

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.asString()).contains("noindex").doesNotContain("canonical", "0193a5c2");
        for (var made : List.of(draft, review, withdrawn)) {
            assertSame(unknown, Seen.ask(Seen.address("ja", made)));
        }
        assertSame(unknown, People.COORDINATOR.asks().basePath("").get(Seen.address("ja", draft)));
        assertSame(unknown, Seen.ask("/ja/seeds/not-an-id"));
    }

    @Test
    void isTheFrontendsAloneForWhoSaysToHaveASession() {
        var draft = Seen.address("ja", Api.draft(People.COORDINATOR, SEED, BILINGUAL));

        var hidden = Seen.askWithSession(draft);
        var unknown = Seen.askWithSession("/ja/seeds/0193a5c2-0000-7000-8000-000000000001");

        assertThat(hidden.statusCode()).isEqualTo(200);
        assertThat(hidden.header("Vary")).contains("Cookie");
        assertThat(hidden.asByteArray()).isEqualTo(Seen.ask(draft).asByteArray());
        assertSame(unknown, hidden);
        assertThat(Seen.askWithSession("/ja/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void hasOneAddressAlone() {
        var seed = Api.published(People.COORDINATOR, SEED, BILINGUAL);
        var address = Seen.address("ja", seed);

        assertThat(Seen.ask(address.toUpperCase(Locale.ROOT).replace("/JA/SEEDS", "/ja/seeds"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(Seen.ask(address.replace("/seeds/", "/needs/")).statusCode()).isEqualTo(404);
        assertThat(Seen.at(address + "?utm=1").html())
                .isEqualTo(Seen.at(address).html());
    }

    @Test
    void changesItsTagWithItsContent() {
        var seed = Api.published(People.COORDINATOR, SEED, BILINGUAL);
        var before = Seen.ask(Seen.address("ja", seed)).header("ETag");

        seed.after(made -> made.revise(People.COORDINATOR, with(BILINGUAL, "trl", 5)));

        assertThat(before).startsWith("W/\"");
        assertThat(Seen.ask(Seen.address("ja", seed)).header("ETag")).isNotEqualTo(before);
    }

    @Test
    void keepsHostileTextAText() {
        var hostile = "</script><!--<img src=x onerror=alert(1)> & \"'";
        var seed = Api.published(
                People.COORDINATOR,
                SEED,
                with(
                        with(Sheets.aSeed(), "title", Map.of("ja", hostile, "en", "{head.title} ${7*7} {{x}}")),
                        "summary",
                        Sheets.ja("</title></div><script>alert(2)</script>]]>\u2028")));

        var page = Seen.at("ja", seed);

        assertThat(page.html()).doesNotContain("<img", "<script>alert", "<!--", "onerror=alert(1)>");
        assertThat(page.html().split("</script>", -1))
                .as("the product's own and the JSON-LD")
                .hasSize(3);
        assertThat(page.title()).startsWith("&lt;/script&gt;&lt;!--&lt;img src=x onerror=alert(1)&gt; &amp; &quot;");
        assertThat(page.body()).contains("{head.title} ${7*7} {{x}}");
        assertThat(page.linked("CreativeWork")
                        .path("name")
                        .path(0)
                        .path("@value")
                        .asText())
                .isEqualTo(hostile);
        assertThat(page.linked("CreativeWork")
                        .path("description")
                        .path(0)
                        .path("@value")
                        .asText())
                .startsWith("</title></div><script>");
    }

    @Test
    void takesNoNameFromAForeignHost() {
        var seed = Api.published(People.COORDINATOR, SEED, BILINGUAL);

        var answer = given().header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .get(Seen.address("ja", seed));

        assertThat(answer.asString())
                .contains("hreflang=\"en\" href=\"http://localhost:")
                .doesNotContain("evil.example");
    }

    private static void assertSame(Response one, Response other) {
        assertThat(other.statusCode()).isEqualTo(one.statusCode());
        assertThat(other.asByteArray()).isEqualTo(one.asByteArray());
        assertThat(other.contentType()).isEqualTo(one.contentType());
        assertThat(other.header("Cache-Control")).isEqualTo(one.header("Cache-Control"));
        assertThat(other.header("ETag")).isEqualTo(one.header("ETag"));
    }
}
