package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;

/// The most telling terms of a text in one field: the same text and the same records give the same terms.
///
/// @param telling terms that some record has, the most telling first
/// @param ideal   weight of the most telling terms, known or not, see [TextStrength]
/// @param rarity  how much more the rarest terms count; 0 means as their weight says
record Reduction(List<WeightedTerm> telling, double ideal, double rarity) {

    static final Reduction NONE = new Reduction(List.of(), 0, 0);

    /// From so many different terms on a text says more than it asks for.
    private static final int LONG = 16;

    static Reduction of(PublicSearcher searcher, String field, List<String> terms, SearchConfig config)
            throws IOException {
        var counts = terms.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var weighted = new ArrayList<WeightedTerm>(counts.size());
        for (var entry : counts.entrySet()) {
            weighted.add(weigh(searcher, field, entry.getKey(), Math.toIntExact(entry.getValue()), config));
        }
        weighted.sort(WeightedTerm.MOST_TELLING);
        double ideal = TextStrength.ideal(weighted);
        var telling = weighted.stream()
                .filter(term -> term.records() > 0)
                .limit(config.terms())
                .toList();
        return new Reduction(telling, ideal, telling.size() < LONG ? 0 : config.rarity());
    }

    static WeightedTerm weigh(PublicSearcher searcher, String field, String text, int count, SearchConfig config)
            throws IOException {
        var term = new Term(field, text);
        var states = searcher.places(term);
        int records = searcher.documentFrequency(term, states);
        double idf = searcher.idf(field, records);
        return new WeightedTerm(term, count, records, idf, AskingLanguage.share(text, config), states);
    }

    /// How much a term counts besides its rarity, which the field's own weighing knows.
    float boost(WeightedTerm term) {
        double rarest = telling.stream().mapToDouble(WeightedTerm::idf).max().orElse(1);
        return (float) (term.count() * term.share() * Math.pow(term.idf() / rarest, rarity));
    }
}
