package kakehashi.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.search.text.Analysis.Token;
import kakehashi.shared.Language;
import kakehashi.shared.Script;

/// Words of a question that stand together without a gap: 固体 電解 質.
///
/// @param parts    at least one, in the order of the text
/// @param language by whose analysis the parts were found
record Compound(List<Token> parts, Language language) {

    private static final int MOST_PARTS = 6;

    Compound {
        parts = List.copyOf(parts);
    }

    /// All compounds of a part of a question, in the order of its text; only words that tell, none of pure hiragana.
    static List<Compound> of(Told told) {
        var telling = new HashSet<String>();
        told.terms().forEach(term -> telling.add(term.text()));
        var compounds = new ArrayList<Compound>();
        cut(told.words().words(), Language.JA, telling, compounds);
        cut(told.words().english(), Language.EN, telling, compounds);
        return compounds;
    }

    private static void cut(List<Token> tokens, Language language, Set<String> telling, List<Compound> compounds) {
        var run = new ArrayList<Token>();
        for (var token : tokens) {
            boolean isPart = telling.contains(token.term()) && Script.isKanjiOrKatakana(token.term());
            if (!run.isEmpty() && (!isPart || !touches(run.getLast(), token, language) || run.size() == MOST_PARTS)) {
                compounds.add(new Compound(run, language));
                run.clear();
            }
            if (isPart) {
                run.add(token);
            }
        }
        if (!run.isEmpty()) {
            compounds.add(new Compound(run, language));
        }
    }

    private static boolean touches(Token before, Token after, Language language) {
        int gap = after.start() - before.end();
        return switch (language) {
            case JA -> gap == 0;
            case EN -> gap == 0 || gap == 1;
        };
    }

    String spelling(String text) {
        return text.substring(parts.getFirst().start(), parts.getLast().end());
    }

    double weight(Map<String, Double> weights) {
        return parts.stream()
                .mapToDouble(part -> weights.getOrDefault(part.term(), 0.0))
                .sum();
    }

    /// The longest stretches of this compound that a record has in one piece.
    List<Compound> foundIn(Occurrences occurrences) {
        var found = new ArrayList<Compound>();
        int first = 0;
        while (first < parts.size()) {
            int end = first;
            var ends = occurrences.endsOf(parts.get(first).term());
            while (!ends.isEmpty()) {
                end++;
                ends = end < parts.size()
                        ? occurrences.endsOf(parts.get(end).term(), ends, language)
                        : Set.<Integer>of();
            }
            if (end > first) {
                found.add(new Compound(parts.subList(first, end), language));
            }
            first = Math.max(end, first + 1);
        }
        return found;
    }

    /// The weight of each term, by its text.
    static Map<String, Double> weights(Told told) {
        var weights = new HashMap<String, Double>();
        told.terms().forEach(term -> weights.merge(term.text(), term.weight(), Math::max));
        told.crossings().forEach(crossing -> crossing.addWeights(weights));
        return weights;
    }
}
