package kakehashi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessCuesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            この材料に新しい現象を見いだした。                   | 1
            理論を定式化した。                                   | 2
            概念実証を終えている。                               | 3
            A proof of concept was done.                         | 3
            研究室レベルで動作を確かめた。                       | 4
            試作した電池は千回の充放電に耐えた。                 | 4
            想定使用環境で三か月動かした。                       | 5
            港で実証実験を行った。                               | 6
            生産現場で一年使われている。                         | 7
            Field trials ran for a year.                         | 7
            パイロットラインで作っている。                       | 8
            部品は量産されている。                               | 9
            The sensor is commercially available.                | 9
            ﾊﾟｲﾛｯﾄﾗｲﾝで作っている。                              | 8
            """)
    void tellsTheLevelByWhatWasDone(String sentence, int trl) {
        assertThat(ReadinessCues.of(Stream.of(sentence))).contains(new ReadinessCues.Told(trl, sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"量産を目指しています。", "来年は実証実験を行う予定である。", "試作が今後の課題です。", "A pilot line will be built.", "電池の材料です。", ""})
    void takesPlansAndWishesForNothing(String sentence) {
        assertThat(ReadinessCues.of(Stream.of(sentence))).isEmpty();
    }

    @Test
    void takesTheHighestLevelAndTheFirstSentenceOfIt() {
        var told = ReadinessCues.of(Stream.of("研究室で試した。実証試験を行った。港でも実証試験を行った。量産を目指す。", "概念実証をした。"));

        assertThat(told).contains(new ReadinessCues.Told(6, "実証試験を行った。"));
    }
}
