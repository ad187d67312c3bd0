package kakehashi.search;

import java.util.List;
import kakehashi.search.text.Analysis;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Queries for one word or compound as it stands.
final class Words {

    private Words() {}

    /// Adds the way to find a word in one field; none for a word of nothing but marks.
    static void add(List<Query> ways, String field, String word) {
        var tokens = Analysis.tokens(Fields.analyzer(field), word);
        if (tokens.size() == 1) {
            ways.add(new TermQuery(new Term(field, tokens.getFirst().term())));
        } else if (!tokens.isEmpty() && tokens.size() <= Limits.ANALYSED_TERMS) {
            var terms = tokens.stream().map(Analysis.Token::term).toArray(String[]::new);
            ways.add(new PhraseQuery(field, terms));
        }
    }
}
