package kakehashi.matching;

import static kakehashi.testing.Api.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kakehashi.search.SearchIndex;
import kakehashi.search.lexicon.LearnedPair;
import kakehashi.search.upkeep.IndexComparison;
import kakehashi.search.upkeep.IndexMaintenance;
import kakehashi.shared.RecordKind;
import kakehashi.testing.Api;
import kakehashi.testing.Made;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;

/// A need in Japanese finds what is written in English through words that published records alone teach.
@QuarkusTest
class LearnedPairsTest {

    @Inject
    SearchIndex index;

    @Inject
    IndexComparison comparison;

    @Inject
    IndexMaintenance maintenance;

    @Test
    void leadToRecordsInTheOtherLanguageAndSaySo() {
        var wanted = Api.published(People.COORDINATOR, RecordKind.SEED, english("Tsukiyolite"));
        Api.published(People.COORDINATOR, RecordKind.SEED, twin("ツキヨライトの加工", "Processing of tsukiyolite"));
        Api.published(People.NEIGHBOUR, RecordKind.SEED, twin("ツキヨライトの合成", "Synthesis of tsukiyolite"));
        awaitPairs();

        var answer = ask("ツキヨライトについて。");

        var match = "matches.find { it.id == '%s' }.reasons.find { it.signal == 'text' }.because.terms"
                .formatted(wanted.id());
        assertThat(answer.getList(match)).contains(Map.of("ja", "ツキヨライト", "en", "tsukiyolite", "origin", "learned"));
        assertThat(answer.getList("terms")).contains(Map.of("ja", "ツキヨライト", "en", "tsukiyolite", "origin", "learned"));
        assertThat(maintenance.committedPairs()).extracting(LearnedPair::en).contains("tsukiyolite");
    }

    @Test
    void areNotTaughtByDraftsNorByWhatWasWithdrawn() {
        var wanted = Api.published(People.COORDINATOR, RecordKind.SEED, english("Hoshikagite"));
        Api.published(People.COORDINATOR, RecordKind.SEED, twin("ホシカガイトの加工", "Processing of hoshikagite"));
        var draft = Api.draft(People.NEIGHBOUR, RecordKind.SEED, twin("ホシカガイトの合成", "Synthesis of hoshikagite"));
        awaitPairs();
        assertThat(finds(wanted)).isFalse();

        var published = draft.after(made -> made.publish(People.NEIGHBOUR));
        awaitPairs();
        assertThat(finds(wanted)).isTrue();

        published.after(made -> made.withdraw(People.NEIGHBOUR));
        awaitPairs();
        assertThat(finds(wanted)).isFalse();
    }

    @Test
    void areNotTaughtByOneOrganizationAlone() {
        var wanted = Api.published(People.COORDINATOR, RecordKind.SEED, english("Yugirite"));
        for (var use : List.of("加工", "合成", "接合")) {
            Api.published(
                    People.NEIGHBOUR, RecordKind.SEED, twin("ユウギライトの" + use, "Use of yugirite " + use.hashCode()));
        }
        awaitPairs();

        assertThat(ids(ask("ユウギライトについて。"))).doesNotContain(wanted.id().toString());
    }

    private static boolean finds(Made wanted) {
        return ids(ask("ホシカガイトについて。")).contains(wanted.id().toString());
    }

    private static List<String> ids(JsonPath answer) {
        return answer.getList("matches.id", String.class);
    }

    private static JsonPath ask(String text) {
        var answer =
                People.NOBODY.asks().body(Map.of("text", text, "of", "seed")).post("/matches");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private void awaitPairs() {
        eventually(() -> {
            assertThat(comparison.behind()).isZero();
            assertThat(index.hasLearned()).isTrue();
        });
    }

    private static Map<String, Object> english(String title) {
        var sheet = Sheets.with(Sheets.aSeed(), "title", Map.of("en", title));
        return Sheets.with(sheet, "summary", Map.of("en", "Bends and does not break."));
    }

    private static Map<String, Object> twin(String ja, String en) {
        return Sheets.with(Sheets.aSeed(), "title", Map.of("ja", ja, "en", en));
    }
}
