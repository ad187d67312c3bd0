package kakehashi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kakehashi.exchange.BadFilesTest.assertCounts;
import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Bodies;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ExportResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠1", "'=1"})
    void givesNoCellThatASpreadsheetWouldRun(String text) throws IOException {
        var number = "formula-" + Integer.toHexString(text.hashCode());
        var sheet = Sheets.with(
                Sheets.with(Sheets.seed(text), "externalId", number),
                "keywords",
                Map.of("ja", java.util.List.of(text)));
        Api.draft(People.COORDINATOR, RecordKind.SEED, sheet);

        var row = row(number);

        assertThat(row.get("名称（日本語） [title.ja]")).isEqualTo("'" + text);
        assertThat(row.get("キーワード（日本語） [keywords.ja]")).isEqualTo("'" + text);
    }

    @Test
    void leavesOtherFormsThanCsvAsTheyAre() {
        var sheet = Sheets.with(Sheets.seed("=1+1"), "externalId", "formula-ndjson");
        Api.draft(People.COORDINATOR, RecordKind.SEED, sheet);

        var line = Files.give(People.COORDINATOR, RecordKind.SEED, "ndjson")
                .lines()
                .filter(each -> each.contains("\"formula-ndjson\""))
                .findAny()
                .orElseThrow();

        assertThat(Bodies.read(line).at("/title/ja").asText()).isEqualTo("=1+1");
    }

    @Test
    void writesCsvAsExcelWantsIt() {
        var answer = People.COORDINATOR.asks().accept("text/csv").get("/exports?kind=seed");

        assertThat(answer.contentType()).startsWith("text/csv").containsIgnoringCase("charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains("seeds.csv");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(new String(answer.asByteArray(), UTF_8))
                .startsWith("\uFEFF整理番号 [externalId],")
                .contains("\r\n");
    }

    /// A paper that leaves the house says what it is, and so does each record in it.
    @Test
    void marksWhatIsNotPublic() {
        var open = Api.published(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var hidden = Api.draft(People.COORDINATOR, RecordKind.SEED, Sheets.aSeed());
        var part = Api.published(
                People.COORDINATOR,
                RecordKind.SEED,
                Sheets.with(Sheets.seed("詳細のあるシーズ"), "details", Sheets.ja("まだ言えないこと")));

        assertThat(marking(People.COORDINATOR, open)).isEqualTo("OPEN");
        assertThat(marking(People.COORDINATOR, hidden)).isEqualTo("SECRET");
        assertThat(marking(People.COORDINATOR, part)).isEqualTo("CONFIDENTIAL");
        assertThat(marking(People.NOBODY, part)).isEqualTo("OPEN");
        assertThat(part.read(People.COORDINATOR).<String>path("marking")).isEqualTo("CONFIDENTIAL");
        assertThat(part.read(People.NOBODY).<String>path("marking")).isEqualTo("OPEN");
        // other tests leave seeds that wait for their filing
        assertThat(fileName(People.COORDINATOR))
                .containsPattern(
                        "filename=\"(TOP_)?SECRET_seeds.ndjson\"; filename\\*=UTF-8''%[0-9A-F%]+_seeds.ndjson");
        assertThat(fileName(People.NOBODY)).isEqualTo("attachment; filename=\"seeds.ndjson\"");
    }

    private static String marking(People who, Made made) {
        var line = Files.give(who, RecordKind.SEED, "ndjson")
                .lines()
                .filter(each -> each.contains(made.id().toString()))
                .findAny()
                .orElseThrow();
        return Bodies.read(line).path("marking").asText();
    }

    private static String fileName(People who) {
        return who.asks().get("/exports?kind=seed&format=ndjson").header("Content-Disposition");
    }

    @Test
    void givesDraftsToTheirOrganizationAlone() {
        var sheet = Sheets.with(Sheets.seed("まだ下書きのシーズ"), "externalId", "export-draft");
        Api.draft(People.COORDINATOR, RecordKind.SEED, sheet);

        assertThat(Files.give(People.COORDINATOR, RecordKind.SEED, "ndjson")).contains("まだ下書きのシーズ");
        for (var other : new People[] {People.NOBODY, People.NEIGHBOUR, People.COMPANY, People.ADMIN}) {
            assertThat(Files.give(other, RecordKind.SEED, "ndjson")).doesNotContain("まだ下書きのシーズ");
            assertThat(Files.give(other, RecordKind.SEED, "csv")).doesNotContain("まだ下書きのシーズ");
        }
    }

    @Test
    void takesBackWhatItGave() {
        var sheet = Sheets.with(Sheets.aResearcher(), "externalId", "give-and-take");
        Api.draft(People.NEIGHBOUR, RecordKind.RESEARCHER, sheet);
        var own = Files.give(People.NEIGHBOUR, RecordKind.RESEARCHER, "ndjson")
                .lines()
                .filter(line -> line.contains("\"give-and-take\""))
                .findAny()
                .orElseThrow();

        var report = Files.take(People.NEIGHBOUR, RecordKind.RESEARCHER, Files.NDJSON, own.getBytes(UTF_8), "");

        assertCounts(report, 1, 0, 0, 1, 0);
    }

    @Test
    void refusesUnknownKindsAndForms() {
        assertViolation(People.NOBODY.asks().get("/exports"), 422, "kind", "required");
        assertViolation(People.NOBODY.asks().get("/exports?kind=galaxy"), 422, "kind", "unknown-code");
        assertViolation(People.NOBODY.asks().get("/exports?kind=seed&format=pdf"), 422, "format", "unknown-code");
    }

    private static Map<String, String> row(String number) throws IOException {
        var file = Files.give(People.COORDINATOR, RecordKind.SEED, "csv").substring(1);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse(new StringReader(file), format).stream()
                .filter(each -> each.get(0).equals(number))
                .findAny()
                .orElseThrow()
                .toMap();
    }
}
