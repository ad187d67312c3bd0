package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;

/// The most telling terms of a text in one field: the same text and the same records give the same terms.
///
/// @param telling   terms that some record has, the most telling first
/// @param ideal     weight of the most telling terms, known or not, see [TextStrength]
record Reduction(List<WeightedTerm> telling, double ideal) {

    static Reduction of(PublicSearcher searcher, String field, List<String> terms, int limit) throws IOException {
        var counts = terms.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var weighted = new ArrayList<WeightedTerm>(counts.size());
        for (var entry : counts.entrySet()) {
            weighted.add(weigh(searcher, new Term(field, entry.getKey()), entry));
        }
        weighted.sort(WeightedTerm.MOST_TELLING);
        double ideal = TextStrength.ideal(weighted);
        return new Reduction(
                weighted.stream()
                        .filter(term -> term.records() > 0)
                        .limit(limit)
                        .toList(),
                ideal);
    }

    private static WeightedTerm weigh(PublicSearcher searcher, Term term, Map.Entry<String, Long> counted)
            throws IOException {
        var states = TermStates.build(searcher, term, true);
        int records = searcher.documentFrequency(term, states);
        double idf = searcher.idf(term.field(), records);
        return new WeightedTerm(term, Math.toIntExact(counted.getValue()), records, idf, states);
    }
}
