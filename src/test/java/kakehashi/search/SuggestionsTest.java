package kakehashi.search;

import static kakehashi.search.EntryFixtures.id;
import static kakehashi.search.EntryFixtures.researcher;
import static kakehashi.search.EntryFixtures.seed;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kakehashi.shared.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    @TempDir
    Path directory;

    private SearchIndex index;

    @BeforeEach
    void open() {
        var fields = new FieldNames(Map.of("26020", LocalizedText.ja("無機材料および物性関連")));
        index = SearchIndex.open(directory, EntryFixtures.config(), fields);
        index.replace(List.of(
                seed(1).titled("硫化物の焼結")
                        .keywords(List.of("固体電解質", "電池"), List.of("solid electrolyte", "battery"))
                        .build(),
                seed(2).titled("電解液の回収")
                        .keywords(List.of("固体電解質"), List.of("solid electrolyte"))
                        .build(),
                researcher(3)
                        .titled("佐久間 遥")
                        .titledInEnglish("Haruka Sakuma")
                        .read("さくま はるか")
                        .build()));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({
        // typed, first suggestion
        "固体, 固体電解質",
        "こたいで, 固体電解質",
        "kotaid, 固体電解質",
        "kotaiden, 固体電解質",
        "ｋｏｔａｉ, 固体電解質",
        "Solid el, 固体電解質",
        "denchi, 電池",
        "denti, 電池",
        "電, 電池",
        "硫化, 硫化物の焼結",
        "さくま, 佐久間 遥",
        "sakuma, 佐久間 遥",
        "haruka s, 佐久間 遥",
        "無機, 無機材料および物性関連",
        "むきざい, 無機材料および物性関連",
    })
    void completesWhateverIsTyped(String typed, String first) {
        assertThat(index.suggest(typed, 5))
                .extracting(suggestion -> suggestion.text().ja())
                .contains(first);
    }

    @ParameterizedTest
    @CsvSource({
        // typed, and no record has it as a keyword
        "焼結, 焼結, sintering",
        "sinterin, 焼結, sintering",
    })
    void completesWordsOfRecordsByTheLexiconInBothLanguages(String typed, String ja, String en) {
        assertThat(index.suggest(typed, 5))
                .contains(new Suggestion(new LocalizedText(ja, en), Suggestion.Kind.KEYWORD, null));
    }

    @Test
    void suggestsNoWordOfTheLexiconThatNoRecordHas() {
        assertThat(index.suggest("超伝導", 5)).isEmpty();
        assertThat(index.suggest("superconduc", 5)).isEmpty();
    }

    @Test
    void suggestsTheMostFrequentFirstWithoutDoubles() {
        assertThat(index.suggest("固体", 5))
                .doesNotHaveDuplicates()
                .startsWith(
                        new Suggestion(new LocalizedText("固体電解質", "solid electrolyte"), Suggestion.Kind.KEYWORD, null));
    }

    @Test
    void forgetsWhatWasRemoved() {
        index.remove(List.of(id(1), id(2)));
        index.refresh();

        assertThat(index.suggest("固体", 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "a", "か", "zzzz"})
    void staysSilentOnTooLittle(String typed) {
        assertThat(index.suggest(typed, 5)).isEmpty();
    }
}
