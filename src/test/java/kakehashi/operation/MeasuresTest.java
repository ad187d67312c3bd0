package kakehashi.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    private static final Offset<Double> ROUNDING = within(1e-4);

    /// By hand: gains 3 and 2, discounts log2(rank + 1).
    @ParameterizedTest
    @CsvSource({
        // ranking, nDCG@10
        "good fair poor, 1.0000",
        "fair good poor, 0.9134",
        "poor good fair, 0.6788",
        "poor,           0.0000",
    })
    void weighsGradesByTheirRank(String ranking, double ndcg) {
        var measured = Measures.of(List.of(ranking.split(" ")), Map.of("good", 3, "fair", 2), 0);

        assertThat(measured.ndcg()).isCloseTo(ndcg, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({
        // rank, nDCG@10, MRR@10, Recall@100
        "1,  1.0000, 1.0, 1",
        "10, 0.2891, 0.1, 1",
        "11, 0.0000, 0.0, 1",
    })
    void looksAtTheFirstTen(int rank, double ndcg, double mrr, double recall) {
        var ranking = IntStream.rangeClosed(1, 20)
                .mapToObj(at -> at == rank ? "good" : "poor-" + at)
                .toList();

        var measured = Measures.of(ranking, Map.of("good", 1), 0);

        assertThat(measured.ndcg()).isCloseTo(ndcg, ROUNDING);
        assertThat(measured.mrr()).isCloseTo(mrr, ROUNDING);
        assertThat(measured.recall()).isEqualTo(recall);
    }

    @Test
    void takesTheMeanOverQueries() {
        var mean = Measures.mean(List.of(new Measures(1, 1, 1, 10), new Measures(0, 0.5, 0, 30)));

        assertThat(mean).isEqualTo(new Measures(0.5, 0.75, 0.5, 20));
    }
}
