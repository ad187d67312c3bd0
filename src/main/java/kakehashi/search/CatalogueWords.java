package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.search.text.Analysis;
import kakehashi.search.text.Analysis.Token;
import kakehashi.search.text.Folding;
import kakehashi.search.text.Readings;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// The words of a catalogue query: every group between blanks must be found, in whichever way.
///
/// A group is found by all its Japanese words, by its characters as they stand, by its English stems as they stand,
/// in the names of organization and people, or by the reading of a name.
final class CatalogueWords {

    private static final int MOST_GROUPS = 64;

    private final List<String> groups;
    private final List<Token> pairs = new ArrayList<>();
    private final Map<String, Double> weights = new HashMap<>();

    private CatalogueWords(List<String> groups) {
        this.groups = groups;
    }

    static CatalogueWords of(PublicSearcher searcher, String text) throws IOException {
        var groups = Folding.fold(text).strip().split("\\s+");
        var words = new CatalogueWords(Arrays.stream(groups)
                .filter(group -> !group.isEmpty())
                .limit(MOST_GROUPS)
                .toList());
        for (var group : words.groups) {
            words.weigh(searcher, Fields.WORDS, group);
            words.weigh(searcher, Fields.ENGLISH, group);
            words.pairs.addAll(Analysis.tokens(Analysis.BIGRAMS, group));
        }
        return words;
    }

    boolean areEmpty() {
        return groups.isEmpty();
    }

    /// Weight of each term to mark.
    Map<String, Double> weights() {
        return weights;
    }

    List<Token> pairs() {
        return pairs;
    }

    Query query(@Nullable UUID organization) {
        var query = new BooleanQuery.Builder();
        for (var group : groups) {
            query.add(found(group), Occur.MUST);
        }
        if (groups.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        if (organization != null) {
            query.add(new TermQuery(new Term(Fields.ORGANIZATION, organization.toString())), Occur.FILTER);
        }
        return query.build();
    }

    private static Query found(String group) {
        var ways = new ArrayList<Query>();
        addAllWords(ways, group);
        Words.add(ways, Fields.BIGRAMS, group);
        Words.add(ways, Fields.ENGLISH, group);
        Words.add(ways, Fields.NAMES, group);
        ways.add(new ConstantScoreQuery(new TermQuery(new Term(Fields.READINGS, Readings.spelling(group)))));
        var any = new BooleanQuery.Builder();
        ways.forEach(way -> any.add(way, Occur.SHOULD));
        return any.build();
    }

    private static void addAllWords(List<Query> ways, String group) {
        var tokens = Analysis.tokens(Analysis.WORDS, group);
        if (!tokens.isEmpty() && tokens.size() <= Limits.ANALYSED_TERMS) {
            var all = new BooleanQuery.Builder();
            tokens.forEach(token -> all.add(new TermQuery(new Term(Fields.WORDS, token.term())), Occur.MUST));
            ways.add(all.build());
        }
    }

    private void weigh(PublicSearcher searcher, String field, String group) throws IOException {
        for (var token : Analysis.tokens(Fields.analyzer(field), group)) {
            var term = new Term(field, token.term());
            int records = searcher.documentFrequency(term, searcher.places(term));
            weights.merge(token.term(), searcher.idf(field, records), Math::max);
        }
    }
}
