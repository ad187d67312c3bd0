package kakehashi.feedback.learning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/// Invented people whose true weights are known: each looks at a few candidates for each of their records, and prefers
/// what their weights put first, more surely the further it is ahead.
final class Judges {

    static final List<String> SIGNALS = List.of("field", "freshness", "mode", "readiness", "region", "text");

    private static final int CANDIDATES = 6;
    private static final int PEOPLE = 25;

    /// Sharper than the learner supposes: people are not made to its measure.
    private static final double SHARPNESS = 14;

    private final Random random;
    private final Map<String, Double> truth;

    Judges(long luck, Map<String, Double> truth) {
        this.random = new Random(luck);
        this.truth = truth;
    }

    /// People who throw dice.
    static Judges withoutTaste(long luck) {
        return new Judges(luck, Map.of());
    }

    /// @param asked number of records that ask; every third asks all signals, the others text, field and freshness
    List<Opinion> opinions(int asked) {
        var opinions = new ArrayList<Opinion>();
        for (int record = 0; record < asked; record++) {
            var signals = record % 3 == 0 ? SIGNALS : List.of("field", "freshness", "text");
            var id = new UUID(random.nextLong(), random.nextLong());
            var person = new UUID(0, record % PEOPLE);
            for (int candidate = 0; candidate < CANDIDATES; candidate++) {
                var strengths = new HashMap<String, Double>();
                signals.forEach(signal -> strengths.put(signal, random.nextDouble()));
                opinions.add(new Opinion(id, person, likes(strengths), strengths));
            }
        }
        return opinions;
    }

    private boolean likes(Map<String, Double> strengths) {
        double sum = 0;
        double middle = 0;
        for (var signal : strengths.keySet()) {
            double weight = truth.getOrDefault(signal, 0.0);
            sum += weight * strengths.getOrDefault(signal, 0.0);
            middle += weight / 2;
        }
        return random.nextDouble() < 1 / (1 + Math.exp(-SHARPNESS * (sum - middle)));
    }
}
