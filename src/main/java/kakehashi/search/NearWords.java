package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import kakehashi.search.text.Analysis.Token;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/// Two neighbouring words of a question, which a record should have near each other, too.
///
/// @param count how often the question has them so
/// @param rarity of both together
/// @param share 1, less when either belongs to the language of asking
record NearWords(String field, String first, String second, int count, double rarity, double share) {

    /// Words between them that are passed over: 材料 の 強度.
    private static final int SLOP = 2;

    /// Characters between two words that are still neighbours: a particle, a space, an article.
    private static final int MOST_BETWEEN = 3;

    private static final Comparator<NearWords> RAREST_FIRST = Comparator.comparingDouble(
                    (NearWords pair) -> pair.count * pair.share * pair.rarity)
            .reversed()
            .thenComparing(NearWords::first)
            .thenComparing(NearWords::second);

    private record Pair(String first, String second) {}

    /// The most telling ones.
    static List<NearWords> of(PublicSearcher searcher, String field, List<Token> tokens, SearchConfig config)
            throws IOException {
        var counts = new LinkedHashMap<Pair, Integer>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            var one = tokens.get(i);
            var next = tokens.get(i + 1);
            int between = next.start() - one.end();
            if (between >= 0 && between <= MOST_BETWEEN && !one.term().equals(next.term())) {
                counts.merge(new Pair(one.term(), next.term()), 1, Integer::sum);
            }
        }
        var pairs = new ArrayList<NearWords>();
        for (var entry : counts.entrySet()) {
            var pair = entry.getKey();
            var first = Reduction.weigh(searcher, field, pair.first, 1, config);
            var second = Reduction.weigh(searcher, field, pair.second, 1, config);
            if (first.records() > 0 && second.records() > 0) {
                pairs.add(new NearWords(
                        field,
                        pair.first,
                        pair.second,
                        entry.getValue(),
                        first.idf() + second.idf(),
                        Math.min(first.share(), second.share())));
            }
        }
        pairs.sort(RAREST_FIRST);
        return pairs.stream().limit(config.neighbours()).toList();
    }

    Query toQuery() {
        return new PhraseQuery(SLOP, field, first, second);
    }

    float boost() {
        return (float) (count * share);
    }
}
