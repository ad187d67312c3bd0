package kakehashi.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {

    private static final UUID FIT = new UUID(0, 1);
    private static final UUID TEAM = new UUID(0, 2);
    private static final UUID GONE = new UUID(0, 3);
    private static final List<Criterion> CRITERIA = List.of(new Criterion(FIT, "適合", 3), new Criterion(TEAM, "体制", 1));

    /// A reviewer is `fit/team`, with `-` for what they did not give.
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                // reviewers, total, how many, spread
                "'',                 none, 0, none",
                "'-/-',              none, 0, none",
                "'5/1',              4.0,  1, none",
                "'0/0',              0.0,  1, none",
                // what is missing is no 0
                "'4/-',              4.0,  1, none",
                "'-/2',              2.0,  1, none",
                // the mean by each criterion, then the weights: (3 * 3 + 1 * 4) / 4
                "'5/4 1/4',          3.25, 2, 3.0",
                "'5/- 1/-',          3.0,  2, 4.0",
                // who gave nothing is no reviewer
                "'5/4 -/-',          4.75, 1, none",
                // alone 5 and 1: (3 * 5 + 1 * 1) / 4
                "'5/- -/1',          4.0,  2, 4.0",
                "'4/4 4/4 4/4',      4.0,  3, 0.0",
                // hundredths: mean 10/3
                "'5/- 5/- 0/-',      3.33, 3, 5.0",
            })
    void isTheWeightedMeanOfWhatWasGiven(String reviewers, @Nullable Double total, int count, @Nullable Double spread) {
        var score = Score.of(CRITERIA, reviews(reviewers));

        assertThat(score.total()).isEqualTo(total);
        assertThat(score.reviewers()).isEqualTo(count);
        assertThat(score.spread()).isEqualTo(spread);
    }

    @Test
    void showsTheMeanByEachCriterionAndNoneByWhatNobodyUsed() {
        assertThat(Score.of(CRITERIA, reviews("5/- 2/-")).means()).isEqualTo(Map.of(FIT, 3.5));
    }

    @Test
    void countsNothingByACriterionThatIsGone() {
        assertThat(Score.of(CRITERIA, List.of(Map.of(GONE, 5)))).isEqualTo(new Score(null, 0, null, Map.of()));
        assertThat(Score.of(CRITERIA, List.of(Map.of(GONE, 5, FIT, 2))).total()).isEqualTo(2.0);
        assertThat(Score.of(List.of(), List.of(Map.of(FIT, 2))).total()).isNull();
    }

    private static List<Map<UUID, Integer>> reviews(String text) {
        return Arrays.stream(text.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> {
                    var points = each.split("/");
                    var review = new HashMap<UUID, Integer>();
                    put(review, FIT, points[0]);
                    put(review, TEAM, points[1]);
                    return Map.copyOf(review);
                })
                .toList();
    }

    private static void put(Map<UUID, Integer> review, UUID criterion, String points) {
        if (!points.equals("-")) {
            review.put(criterion, Integer.valueOf(points));
        }
    }
}
