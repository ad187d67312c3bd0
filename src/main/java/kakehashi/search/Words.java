package kakehashi.search;

import java.util.ArrayList;
import java.util.List;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Script;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Queries for one word or compound as it stands.
final class Words {

    private Words() {}

    /// The ways to find a word in the texts of a record; any of them is enough. None for a word of nothing but marks.
    static List<Query> anywhere(String word) {
        var ways = new ArrayList<Query>();
        if (Script.isJapanese(word)) {
            add(ways, Fields.BIGRAMS, word);
            add(ways, Fields.WORDS, word);
        } else {
            add(ways, Fields.BIGRAMS, word);
            add(ways, Fields.ENGLISH, word);
        }
        return ways;
    }

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
