package kakehashi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.lexicon.LexiconEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTranslationTest {

    private static final TitleTranslation SHIPPED = new TitleTranslation(Lexicon.shipped());

    private static LexiconEntry entry(String ja, String en) {
        return new LexiconEntry(Set.of(), List.of(ja), List.of(en));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            決定木学習による文書分類                     | Text classification by decision tree learning
            統計的手法による換喩の解釈                   | Interpretation of metonymy by statistical method
            位置情報と分野情報を用いた情報検索           | Information retrieval using location information and field information
            Support Vector Machine を用いた情報検索      | Information retrieval using Support Vector Machine
            健康危機管理と自然言語処理                   | Health crisis management and natural language processing
            同義語辞書作成支援システム。                 | Synonym dictionary creation support system
            """)
    void putsTheHeadFirst(String japanese, String english) {
        assertThat(SHIPPED.english(japanese)).contains(english);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "。",
                "ほげもがの解釈", // no such word
                "情報検索を", // ends with what leads on
                "の情報検索", // begins with it
                "情報検索だった機械翻訳", // is no link
                "情報検索の評価と機械翻訳への応用", // applied to one of both
            })
    void leavesWhatItCannotSay(String japanese) {
        assertThat(SHIPPED.english(japanese)).isEmpty();
    }

    @Test
    void takesWhatAnOperatorOrTheCatalogueAdds() {
        var more = Lexicon.shipped().with(List.of(entry("ホゲモガ", "hogemoga")));

        assertThat(new TitleTranslation(more).english("ホゲモガの解釈")).contains("Interpretation of hogemoga");
    }
}
