package kakehashi.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AvoidanceTest {

    @ParameterizedTest
    @CsvSource({
        "フッ素系を使わない撥水, フッ素系",
        "ﾌｯ素系は使えない, ﾌｯ素系",
        "鉛フリーはんだ, 鉛",
        "ＰＦＡＳを含まない, ＰＦＡＳ",
        "有機溶剤や界面活性剤の使用は不可, 有機溶剤や界面活性剤",
        "フッ素系の界面活性剤を用いずに, フッ素系の界面活性剤",
        "電池の正極にコバルトを使用しない, コバルト",
        "接着剤なしで接合する, 接着剤",
        "2050年カーボンフリー社会, カーボン",
        "工程で火気厳禁, 火気",
        "works without organic solvents at room temperature, organic solvents",
        "without the use of heavy metals or solvents, heavy metals or solvents",
        "a lead-free solder, lead",
        "PFAS must not be used, PFAS",
        "Fluorine compounds are not allowed., Fluorine compounds",
    })
    void findsTheThing(String text, String thing) {
        assertThat(things(text)).isEqualTo(thing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "生産に不可欠な部材",
                "検出は不可能である",
                "めったに使わない",
                "これは使えない",
                "非エネルギー分野",
                "ハロゲンを使う",
                "白金以外の触媒",
                "フロン代替冷媒",
                "a catalyst other than platinum",
                "without",
                "without the",
                "フリー",
                "",
            })
    void leavesAloneWhatAvoidsNothing(String text) {
        assertThat(things(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"鉛フリーと水銀フリー, 鉛|水銀", "鉛の使用は禁止。水銀も使用禁止。, 鉛|水銀"})
    void findsOneAfterTheOther(String text, String things) {
        assertThat(things(text)).isEqualTo(things);
    }

    private static String things(String text) {
        return Avoidance.of(text).stream()
                .map(avoidance -> text.substring(avoidance.start(), avoidance.end()))
                .collect(Collectors.joining("|"));
    }
}
