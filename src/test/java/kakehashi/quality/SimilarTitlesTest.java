package kakehashi.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.quality.SimilarTitles.Couple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTitlesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全固体電池用固体電解質の製造方法   | 全固体電池用固体電解質の製造方法             | true
            全固体電池用 固体電解質の製造方法。 | 「全固体電池用固体電解質」の製造方法         | true
            ﾘﾁｳﾑ電池                           | リチウム電池                                 | true
            Solid Electrolytes                 | solid electrolytes                           | true
            全固体電池用固体電解質の製造方法   | 全固体電池用の固体電解質の製造方法           | true
            全固体電池用固体電解質の製造方法   | 全固体電池の劣化を診る方法                   | false
            海流発電（第1報）の設計と評価      | 海流発電（第2報）の設計と評価                | false
            電池                               | 電地                                         | false
            池                                 | 池                                           | true
            """)
    void holdsTitlesAgainstEachOther(String one, String other, boolean isTheSame) {
        assertThat(SimilarTitles.among(List.of(one, other)))
                .isEqualTo(isTheSame ? List.of(new Couple(0, 1)) : List.of());
    }

    @Test
    void titlesThatSayNothingAreLikeNone() {
        assertThat(SimilarTitles.among(List.of("", "", "。", "。"))).isEmpty();
    }

    /// What the filter leaves out does not overlap enough: held against every two of many titles.
    @Test
    void findsAllThatAComparisonOfEveryTwoFinds() {
        var random = new Random(5);
        var titles = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            var title = IntStream.range(0, 5 + random.nextInt(20))
                    .mapToObj(_ -> String.valueOf((char) ('あ' + random.nextInt(12))))
                    .collect(Collectors.joining());
            titles.add(title);
            if (i % 3 == 0) { // the same with one character more
                titles.add(title + (char) ('あ' + random.nextInt(12)));
            }
        }
        var everyTwo = new ArrayList<Couple>();
        for (int i = 0; i < titles.size(); i++) {
            for (int j = i + 1; j < titles.size(); j++) {
                if (overlap(titles.get(i), titles.get(j)) >= SimilarTitles.LEAST) {
                    everyTwo.add(new Couple(i, j));
                }
            }
        }

        assertThat(everyTwo).hasSizeGreaterThan(40);
        assertThat(SimilarTitles.among(titles)).isEqualTo(everyTwo);
    }

    private static double overlap(String one, String other) {
        var shared = new HashSet<>(pairs(one));
        shared.retainAll(pairs(other));
        var all = new HashSet<>(pairs(one));
        all.addAll(pairs(other));
        return (double) shared.size() / all.size();
    }

    private static Set<String> pairs(String title) {
        return IntStream.range(0, title.length() - 1)
                .mapToObj(i -> title.substring(i, i + 2))
                .collect(Collectors.toSet());
    }
}
