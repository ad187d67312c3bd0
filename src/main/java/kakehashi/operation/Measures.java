package kakehashi.operation;

import java.util.List;
import java.util.Map;

/// How good one ranking is, and the mean over many.
///
/// Linear gain, log2 discount. Source: Järvelin and Kekäläinen 2002; trec_eval.
///
/// @param ndcg   nDCG@10
/// @param recall Recall@100
/// @param mrr    MRR@10
/// @param millis of the request
public record Measures(double ndcg, double recall, double mrr, double millis) {

    private static final int TOP = 10;

    /// @param ranking document ids, best first
    /// @param grades  document id → grade above 0
    public static Measures of(List<String> ranking, Map<String, Integer> grades, double millis) {
        double gain = 0;
        double reciprocal = 0;
        int found = 0;
        for (int i = 0; i < ranking.size(); i++) {
            int grade = grades.getOrDefault(ranking.get(i), 0);
            if (grade > 0) {
                found++;
                if (i < TOP) {
                    gain += grade / discount(i);
                    reciprocal = reciprocal == 0 ? 1.0 / (i + 1) : reciprocal;
                }
            }
        }
        return new Measures(gain / ideal(grades), (double) found / grades.size(), reciprocal, millis);
    }

    public static Measures mean(List<Measures> all) {
        return new Measures(
                all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
                all.stream().mapToDouble(Measures::recall).average().orElse(0),
                all.stream().mapToDouble(Measures::mrr).average().orElse(0),
                all.stream().mapToDouble(Measures::millis).average().orElse(0));
    }

    private static double ideal(Map<String, Integer> grades) {
        var best = grades.values().stream()
                .sorted(java.util.Comparator.reverseOrder())
                .limit(TOP)
                .toList();
        double gain = 0;
        for (int i = 0; i < best.size(); i++) {
            gain += best.get(i) / discount(i);
        }
        return gain;
    }

    private static double discount(int rank) {
        return Math.log(rank + 2) / Math.log(2);
    }
}
