package kakehashi.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "⼤学⽤の⼈⼯⽣体, 大学用の人工生体",
        "⺠間企業, 民間企業",
        "社⻑と⻄⽇本, 社長と西日本",
        "产学連携, 産学連携",
        "⼾籍, 戸籍",
        "⿊⻩⾭⻘, 黒黄青青",
        "ﾃﾞｰﾀﾍﾞｰｽ, データベース",
        "ＴＲＬ４〜６, TRL4〜6",
        "㈱サンプル, (株)サンプル",
        "5㎛の膜, 5μmの膜",
        "か\u3099く, がく",
        "电池检测, 電池検測",
        "機械と后と筑波, 機械と后と筑波",
    })
    void bringsSpellingsToOne(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"産\u200B学", "産\uE000学", "産\uF06E学", "産\u202E学", "産\uFEFF学", "産\uD800学", "産\uFE00学"})
    void dropsWhatIsNotSeen(String written) {
        assertThat(Folding.fold(written)).isEqualTo("産学");
    }

    @Test
    void turnsControlCharactersIntoSpaces() {
        assertThat(Folding.fold("a\u0000b\tc\nd")).isEqualTo("a b c\nd");
    }

    @Test
    void knowsEveryRadicalOfTheSupplement() {
        for (char radical = 0x2E80; radical <= 0x2EF3; radical++) {
            if (Character.isDefined(radical)) {
                assertThat(Folding.fold(String.valueOf(radical)).charAt(0))
                        .as("U+%04X", (int) radical)
                        .isGreaterThan('\u2FFF');
            }
        }
    }

    @Test
    void foldsItsOwnResultToItself() {
        var table = new StringBuilder();
        for (char character = 0x2E80; character < 0xD800; character++) {
            table.append(character);
        }
        var once = Folding.fold(table.toString());

        assertThat(Folding.fold(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        // written, folded, word, marked in the original
        "㈱ﾃﾞｰﾀ社, データ, ﾃﾞｰﾀ",
        "\uE000\uE000⼤学, 大学, ⼤学",
        "ﾊﾞﾙﾌﾞと弁, 弁, 弁",
        "産\u200B学連携, 産学連携, 産\u200B学連携",
    })
    void pointsIntoTheOriginal(String written, String word, String marked) throws Exception {
        var folding = new Folding(new StringReader(written));
        var folded = new java.io.StringWriter();
        folding.transferTo(folded);
        int at = folded.toString().indexOf(word);

        int start = folding.correctOffset(at);
        int end = folding.correctOffset(at + word.length());

        assertThat(written.substring(start, end)).isEqualTo(marked);
    }

    @Test
    void foldsAMillionEqualCharactersInTime() {
        var long_ = "ﾊﾞ".repeat(500_000);

        assertThat(Folding.fold(long_)).hasSize(500_000);
    }
}
