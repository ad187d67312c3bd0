package kakehashi.page;

import static kakehashi.shared.RecordKind.NEED;
import static kakehashi.testing.Sheets.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;

/// No byte of what the web side tells of an anonymous need names its company.
@QuarkusTest
class AnonymousNeedTest {

    private static final String TITLE = "匿名で探す漏れない電解質";

    private static final Map<String, Object> ANONYMOUS = with(
            with(with(Sheets.need(TITLE), "anonymous", true), "externalId", "need-canary"),
            "title",
            Map.of("ja", TITLE, "en", "An electrolyte that does not leak"));

    @Test
    void saysThatTheCompanyIsUndisclosedInTitleAndBody() {
        var need = anonymous();

        assertThat(Seen.at("ja", need).title()).isEqualTo(TITLE + "（非公開の企業） | 架け橋 Kakehashi");
        assertThat(Seen.at("ja", need).body()).contains("<span>非公開の企業</span>");
        assertThat(Seen.at("en", need).title())
                .isEqualTo("An electrolyte that does not leak (undisclosed company) | 架け橋 Kakehashi");
        assertThat(Seen.at("en", need).body()).contains("<span>Undisclosed company</span>");
    }

    @Test
    void tellsMachinesNothing() {
        var need = anonymous();

        assertThat(Seen.at("ja", need).linked()).isNull();
        assertThat(Seen.at("en", need).html()).doesNotContain("ld+json");
    }

    @Test
    void namesItsCompanyInNoByte() {
        var need = anonymous();
        var canaries = canaries();

        for (var language : List.of("ja", "en")) {
            assertThat(Seen.at(language, need).html()).doesNotContain(canaries);
            assertThat(People.COMPANY
                            .asks()
                            .basePath("")
                            .get(Seen.address(language, need))
                            .asString())
                    .doesNotContain(canaries);
        }
    }

    @Test
    void namesItsCompanyInNoList() {
        var need = anonymous();
        var canaries = canaries();

        Api.eventually(() -> {
            var row = row(Seen.at("/ja/needs").body(), need);
            assertThat(row).contains(TITLE, "非公開の企業").doesNotContain(canaries);
        });
    }

    private static Made anonymous() {
        return Api.published(People.COMPANY, NEED, with(ANONYMOUS, "externalId", "need-canary-" + System.nanoTime()));
    }

    /// All that would tell whose it is: names, id, desk, numbers.
    private static List<String> canaries() {
        var id = People.COMPANY.asks().get("/session").<String>path("organization");
        var organization = People.COMPANY.asks().get("/organizations/" + id).jsonPath();
        var canaries = new ArrayList<>(List.of(id, "need-canary"));
        for (var path :
                List.of("name.ja", "name.en", "nameKana", "houjinNumber", "website", "desk.mail", "desk.name.ja")) {
            var value = organization.getString(path);
            if (value != null) {
                canaries.add(value);
            }
        }
        assertThat(canaries).as("a company with a name").hasSizeGreaterThan(3);
        return canaries;
    }

    /// The part of a list that tells of one record.
    private static String row(String body, Made made) {
        int at = body.indexOf(made.id().toString());
        assertThat(at).as("listed").isPositive();
        return body.substring(body.lastIndexOf("<li>", at), body.indexOf("</li>", at));
    }
}
