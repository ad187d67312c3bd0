package kakehashi.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kakehashi.exchange.BadFilesTest.assertCounts;
import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Bodies;
import kakehashi.testing.Marks;
import kakehashi.testing.People;
import org.junit.jupiter.api.Test;

/// Text as it comes out of PDFs is taken as it stands and found by the words people type.
@QuarkusTest
class SourcesTest {

    /// The policy papers lie beside the project, not in it.
    private static final Path SOURCES = Path.of("../shared/sources");

    private static final int SUMMARY_CHARACTERS = 20_000;

    @Test
    void findsRadicalsPrivateUseAndSimplifiedGlyphs() {
        var texts = Map.of(
                "glyph-radicals", "⼤学と⺠間企業が⼈材を育てる产学連携の取り組み",
                "glyph-private", "\uF06E産\u200B学連携\uE000 ⺠\uFE00間企業との対話",
                "glyph-width", "ﾃﾞｰﾀを使う産学連携、民間企業の㈱○○");

        take(texts.entrySet().stream().map(each -> line(each.getKey(), each.getValue())));

        for (var word : List.of("産学連携", "民間企業")) {
            eventually(() -> assertThat(found(word)).as(word).containsAll(texts.keySet()));
        }
        assertThat(found("大学")).contains("glyph-radicals");
        assertThat(found("データ")).contains("glyph-width");
    }

    @Test
    void keepsTheOriginalSpellingAndMarksInIt() {
        take(Stream.of(line("glyph-original", "黎明期の⺠間企業と⼤学が组む。")));
        eventually(() -> assertThat(found("黎明期 民間企業")).containsExactly("glyph-original"));

        var page = People.NOBODY.asks().get("/seeds?q=黎明期 民間企業");

        assertThat(page.<String>path("items[0].summary.ja")).contains("⺠間企業と⼤学");
        assertThat(Marks.in(Bodies.read(page.asString()).at("/items/0/highlights")))
                .anyMatch(each -> each.contains("⺠間"));
    }

    @Test
    void findsTheFivePolicyPapers() throws IOException {
        assumeThat(SOURCES)
                .as("the policy papers do not lie beside the project")
                .isDirectory();
        var papers = List.of("000", "001", "002", "003", "004");
        var lines = Stream.<String>builder();
        for (var paper : papers) {
            lines.add(line("paper-" + paper, java.nio.file.Files.readString(SOURCES.resolve(paper + ".txt"))));
        }

        take(lines.build());

        eventually(() ->
                assertThat(found("産学連携")).contains("paper-000", "paper-001", "paper-002", "paper-003", "paper-004"));
        assertThat(found("民間企業")).contains("paper-000", "paper-001", "paper-004");
    }

    private static void take(Stream<String> lines) {
        var file = lines.collect(Collectors.joining("\n"));
        int total = (int) file.lines().count();

        var report = Files.take(People.NEIGHBOUR, RecordKind.SEED, Files.NDJSON, file.getBytes(UTF_8), "&publish=true");

        assertCounts(report, total, total, 0, 0, 0);
        assertThat(report.<List<?>>path("rows")).isEmpty();
    }

    /// A seed with `text` as its description; what is longer than a summary goes on in the strengths.
    private static String line(String number, String text) {
        int end = text.offsetByCodePoints(0, Math.min(SUMMARY_CHARACTERS, text.codePointCount(0, text.length())));
        return Bodies.text(Map.of(
                "externalId", number,
                "title", Map.of("ja", number),
                "summary", Map.of("ja", text.substring(0, end)),
                "strengths", Map.of("ja", text.substring(end))));
    }

    /// Titles of the seeds found, which are their numbers.
    private static List<String> found(String words) {
        return People.NOBODY
                .asks()
                .queryParam("q", words)
                .get("/seeds?limit=100")
                .path("items.title.ja");
    }
}
