package kakehashi.consultation.likeness;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.search.text.Analysis;
import kakehashi.shared.Language;
import kakehashi.shared.Script;

/// Which texts of a collection are like one text: the cosine of the weights of their terms, of which a rare one weighs
/// more. Source: Salton, Buckley 1988, "Term-weighting approaches in automatic text retrieval".
public final class Likeness {

    /// Below it texts share ordinary words alone.
    static final double LEAST = 0.1;

    private Likeness() {}

    /// A text that is like the one asked about.
    ///
    /// @param degree [#LEAST] to 1, for the same words
    public record Like(UUID id, double degree) {}

    /// At most `most`, the likest first, ties by id.
    ///
    /// @param among texts by id; they say together how rare a term is
    public static List<Like> to(String text, Map<UUID, String> among, int most) {
        var asked = terms(text);
        var counted = new HashMap<UUID, Map<String, Integer>>();
        among.forEach((id, each) -> counted.put(id, terms(each)));
        var spread = new HashMap<String, Integer>();
        counted.values().forEach(terms -> terms.keySet().forEach(term -> spread.merge(term, 1, Integer::sum)));
        var weighing = new Weighing(spread, among.size());
        var own = weighing.weights(asked);
        return counted.entrySet().stream()
                .map(each -> new Like(each.getKey(), cosine(own, weighing.weights(each.getValue()))))
                .filter(like -> like.degree() >= LEAST)
                .sorted(Comparator.comparingDouble(Like::degree).reversed().thenComparing(Like::id))
                .limit(most)
                .toList();
    }

    /// How much a term counts: more the oftener a text has it, less the more texts have it.
    private record Weighing(Map<String, Integer> spread, int texts) {

        Map<String, Double> weights(Map<String, Integer> terms) {
            var weights = new HashMap<String, Double>();
            terms.forEach((term, times) -> weights.put(
                    term, (1 + Math.log(times)) * Math.log(1 + (texts + 1.0) / (1 + spread.getOrDefault(term, 0)))));
            return weights;
        }
    }

    private static Map<String, Integer> terms(String text) {
        var language = Script.isJapanese(text) ? Language.JA : Language.EN;
        var terms = new HashMap<String, Integer>();
        Analysis.words(language, text).forEach(token -> terms.merge(token.term(), 1, Integer::sum));
        return terms;
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        var shared = new HashSet<>(one.keySet());
        shared.retainAll(other.keySet());
        double product = shared.stream()
                .mapToDouble(term -> one.getOrDefault(term, 0.0) * other.getOrDefault(term, 0.0))
                .sum();
        return product == 0 ? 0 : Math.min(1, product / (length(one) * length(other)));
    }

    private static double length(Map<String, Double> weights) {
        return Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
