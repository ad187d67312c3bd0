package kakehashi.vocabulary;

import static kakehashi.testing.Api.assertViolation;
import static kakehashi.testing.People.ADMIN;
import static kakehashi.testing.People.COORDINATOR;
import static kakehashi.testing.People.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class VocabularyResourceTest {

    @Test
    void givesAllReviewSectionsAndTheFieldsOfErad() {
        var fields = NOBODY.asks().get("/fields").jsonPath();

        assertThat(fields.getList("items.level", String.class))
                .hasSize(11 + 65 + 306)
                .containsOnly("LARGE", "MEDIUM", "SMALL");
        assertThat(fields.getString("items.find { it.code == '01010' }.name.ja"))
                .isEqualTo("哲学および倫理学関連");
        assertThat(fields.getList("items.find { it.code == '90' }.parents", String.class))
                .containsExactlyInAnyOrder("D", "I");
        assertThat(fields.getList("erad")).hasSize(11);
    }

    @Test
    void givesPrefecturesWithTheirBlocks() {
        var prefectures = NOBODY.asks().get("/prefectures").jsonPath();

        assertThat(prefectures.getList("items")).hasSize(47);
        assertThat(prefectures.getString("items.find { it.code == '13' }.block"))
                .isEqualTo("KANTO");
        assertThat(prefectures.getList("blocks")).hasSize(9);
        assertThat(NOBODY.asks().get("/modes").jsonPath().getList("items")).hasSize(20);
    }

    /// The limits of the bands are configuration: the source lost them.
    @Test
    void bandsTheReadinessLevels() {
        var levels = NOBODY.asks().get("/vocabularies").jsonPath();

        assertThat(levels.getList("readinessLevels.band.ja", String.class))
                .containsExactly("基礎研究", "基礎研究", "応用研究、開発", "応用研究、開発", "応用研究、開発", "実証", "実証", "事業化", "事業化");
        assertThat(levels.getMap("lists")).containsKeys("ipStatuses", "organizationTypes", "budgetBands", "industries");
    }

    @ParameterizedTest
    @CsvSource({"houjinNumber, ４０１１００１０９８９９３, 4011001098993", "ror, https://ror.org/02MP31P96, 02mp31p96"})
    void keepsIdentifiersFolded(String field, String typed, String kept) {
        var sheet = Sheets.with(Sheets.anOrganization(), field, typed);

        var made = ADMIN.asks().body(sheet).post("/organizations");

        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(made.<String>path(field)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "houjinNumber, 1234567890123, wrong-check-digit",
        "houjinNumber, 12345, wrong-form",
        "ror, 02mp31p97, wrong-check-digit",
        "prefecture, 48, unknown-code",
    })
    void refusesIdentifiersAndCodesThatCannotBe(String field, String typed, String code) {
        var sheet = Sheets.with(Sheets.anOrganization(), field, typed);

        assertViolation(ADMIN.asks().body(sheet).post("/organizations"), 422, field, code);
    }

    @Test
    void refusesFieldCodesThatTheSourceDoesNotHave() {
        var sheet = Sheets.with(Sheets.aSeed(), "fields", List.of("26020", "1010"));

        assertViolation(COORDINATOR.asks().body(sheet).post("/seeds"), 422, "fields[1]", "unknown-code");
    }

    /// The rule of e-Rad numbers is only observed: doubt, not refusal.
    @ParameterizedTest
    @CsvSource({"80788951, 0", "70788951, 1"})
    void warnsOfAnEradNumberWhoseCheckDigitDoesNotFit(String number, int warnings) {
        var made = COORDINATOR
                .asks()
                .body(Sheets.with(Sheets.aResearcher(), "eradNumber", number))
                .post("/researchers");

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.jsonPath().getList("warnings")).hasSize(warnings);
        if (warnings > 0) {
            assertThat(made.<String>path("warnings[0].field")).isEqualTo("eradNumber");
            assertThat(made.<String>path("warnings[0].code")).isEqualTo("wrong-check-digit");
        }
    }
}
