package kakehashi.search.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How strongly each Japanese term goes with English ones: the coefficient of Dice over the lines that have them.
final class Partners {

    /// Two terms that are less often together than apart are not one meaning.
    private static final double LEAST = 0.3;

    private final List<Map<Integer, Double>> ofJapanese;

    private Partners(List<Map<Integer, Double>> ofJapanese) {
        this.ofJapanese = ofJapanese;
    }

    static Partners of(List<Line> lines, Candidates ja, Candidates en) {
        var linesOf = new ArrayList<List<int[]>>(ja.size());
        for (int i = 0; i < ja.size(); i++) {
            linesOf.add(new ArrayList<>());
        }
        for (var line : lines) {
            var english = en.numbers(line);
            for (int term : ja.numbers(line)) {
                linesOf.get(term).add(english);
            }
        }
        var together = new int[en.size()];
        var partners = new ArrayList<Map<Integer, Double>>(ja.size());
        for (int term = 0; term < ja.size(); term++) {
            partners.add(partners(ja.lines(term), linesOf.get(term), together, en));
        }
        return new Partners(partners);
    }

    /// @param together all 0, before and after
    private static Map<Integer, Double> partners(int lines, List<int[]> english, int[] together, Candidates en) {
        for (var line : english) {
            for (int other : line) {
                together[other]++;
            }
        }
        var partners = new TreeMap<Integer, Double>();
        for (var line : english) {
            for (int other : line) {
                double association = dice(together[other], lines, en.lines(other));
                if (association >= LEAST) {
                    partners.put(other, association);
                }
                together[other] = 0;
            }
        }
        return partners.isEmpty() ? Map.of() : partners;
    }

    /// Of few lines less is believed than of many: as if each term stood once more, without the other.
    static double dice(int together, int one, int other) {
        return 2.0 * together / (one + other + 2);
    }

    /// Associations with English terms, by their numbers.
    Map<Integer, Double> of(int japanese) {
        return ofJapanese.get(japanese);
    }
}
