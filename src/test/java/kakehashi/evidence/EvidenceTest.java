package kakehashi.evidence;

import static kakehashi.testing.Api.draft;
import static kakehashi.testing.Api.eventually;
import static kakehashi.testing.Api.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import kakehashi.testing.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Owners see who looked, and print it.
@QuarkusTest
class EvidenceTest {

    @Inject
    Stored stored;

    @Test
    void namesWhoLookedTheLatestFirst() {
        var made = draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        made.read(People.COORDINATOR);
        made.history(People.COORDINATOR);

        var views = views(People.COORDINATOR, made, "").jsonPath();

        assertThat(views.<String>getList("items.what")).containsExactly("HISTORY_READ", "READ");
        assertThat(views.<String>getList("items.by"))
                .containsExactly(name(People.COORDINATOR), name(People.COORDINATOR));
        assertThat(views.<String>getList("items.organization.name.ja"))
                .hasSize(2)
                .doesNotContainNull();
        assertThat(views.<String>get("nextCursor")).isNull();
    }

    @Test
    void goesOnWhereAPageEnded() {
        var made = draft(People.COORDINATOR, RecordKind.NEED, Sheets.aNeed());
        for (int i = 0; i < 5; i++) {
            made.read(People.COORDINATOR);
        }

        var first = views(People.COORDINATOR, made, "?limit=3").jsonPath();
        var second = views(People.COORDINATOR, made, "?limit=3&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        var moments = new HashSet<String>(first.getList("items.at"));
        moments.addAll(second.getList("items.at"));
        assertThat(first.getList("items")).hasSize(3);
        assertThat(second.getList("items")).hasSize(2);
        assertThat(moments).hasSize(5);
        assertThat(second.<String>get("nextCursor")).isNull();
    }

    @Test
    void takesNoCursorOfAnotherRecordAndNoWrongLimit() {
        var one = draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var other = draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        one.read(People.COORDINATOR);
        one.read(People.COORDINATOR);
        var cursor = views(People.COORDINATOR, one, "?limit=1").<String>path("nextCursor");

        assertThat(views(People.COORDINATOR, other, "?cursor=" + cursor).statusCode())
                .isEqualTo(400);
        assertThat(views(People.COORDINATOR, one, "?limit=0").statusCode()).isEqualTo(422);
        assertThat(views(People.COORDINATOR, one, "?limit=101").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void printsWhatWasDoneAndReadWithWhatSpeaksForIt(Language language) {
        var made = published(People.COORDINATOR, RecordKind.SEED, Sheets.seed("証跡の題 <b>"));
        made.read(People.COORDINATOR);
        var words = new EvidenceWords(language);
        eventually(() -> assertThat(page(made, language)).doesNotContain(words.text("standing.WAITING")));

        var page = page(made, language);

        assertThat(page)
                .contains("<html lang=\"%s\">".formatted(language.code()), "証跡の題 &lt;b&gt;")
                .contains(name(People.COORDINATOR), made.id().toString())
                .contains(words.text("action.PUBLISHED"), words.text("action.RESTRICTED_READ"))
                .contains(words.text("standing.LINKED"))
                .containsPattern("<dd>\\d+  [0-9a-f]{64}</dd>")
                .doesNotContain(words.text("broken"));
    }

    @Test
    void saysWhichLineIsNotAsItWasWritten() {
        var made = published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var words = new EvidenceWords(Language.JA);
        var sql = "begin; set local session_replication_role = replica; update audit set action = '%s'"
                + " where record = '" + made.id() + "' and revision = 2; commit";

        stored.execute(sql.formatted("GHOST"));
        var page = page(made, Language.JA);
        stored.execute(sql.formatted("PUBLISHED"));

        assertThat(page).contains("<td>GHOST</td>", words.text("standing.BROKEN"), words.text("broken") + " 1");
    }

    @Test
    void givesATableForSpreadsheets() {
        var made = published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());

        var answer = People.COORDINATOR.asks().get(made.path() + "/evidence?format=csv");

        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains("CONFIDENTIAL_evidence-" + made.id() + ".csv");
        var lines = answer.asString().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).contains("日時,氏名,所属（出力時）,操作");
        assertThat(People.COORDINATOR
                        .asks()
                        .get(made.path() + "/evidence?format=pdf")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void hasTheSameWordsInBothLanguages() {
        var words = List.of(new EvidenceWords(Language.JA), new EvidenceWords(Language.EN));

        assertThat(words)
                .allSatisfy(each -> EvidencePage.COLUMNS.forEach(
                        column -> assertThat(each.text("column." + column)).isNotBlank()));
        assertThat(keys(Language.JA)).isEqualTo(keys(Language.EN));
    }

    private static Set<String> keys(Language language) {
        return java.util.ResourceBundle.getBundle(
                        "messages.evidence",
                        language.locale(),
                        java.util.ResourceBundle.Control.getNoFallbackControl(
                                java.util.ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }

    private static String page(Made made, Language language) {
        var answer = People.COORDINATOR.asks(language).get(made.path() + "/evidence");
        assertThat(answer.contentType()).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        return answer.asString();
    }

    private static Response views(People who, Made made, String query) {
        return who.asks().get(made.path() + "/views" + query);
    }

    private static String name(People who) {
        return who.asks().get("/session").path("account.name");
    }
}
