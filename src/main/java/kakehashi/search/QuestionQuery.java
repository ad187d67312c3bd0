package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What a question is searched by: the sum over its words, its character pairs, its English words, and a little more
/// for words of the title.
///
/// @param words    the question as it stands
/// @param terms    the terms by which matches are shown, of the fields with term vectors, the most telling first
/// @param strength what a score is worth
record QuestionQuery(QuestionWords words, Query query, List<WeightedTerm> terms, TextStrength strength) {

    static QuestionQuery of(PublicSearcher searcher, Question question, SearchConfig config) throws IOException {
        return new Building(searcher, QuestionWords.of(question.wording()), config).build(question);
    }

    boolean isEmpty() {
        return terms.isEmpty()
                && query instanceof BooleanQuery sum
                && sum.clauses().isEmpty();
    }

    private static final class Building {

        private final PublicSearcher searcher;
        private final QuestionWords words;
        private final SearchConfig config;
        private final BooleanQuery.Builder sum = new BooleanQuery.Builder();
        private final List<WeightedTerm> shown = new ArrayList<>();
        private double ideal;

        Building(PublicSearcher searcher, QuestionWords words, SearchConfig config) {
            this.searcher = searcher;
            this.words = words;
            this.config = config;
        }

        QuestionQuery build(Question question) throws IOException {
            var japanese = QuestionWords.terms(words.words());
            var english = QuestionWords.terms(words.english());
            shown.addAll(add(Fields.WORDS, japanese, 1));
            add(Fields.BIGRAMS, QuestionWords.terms(words.bigrams()), config.bigramWeight());
            shown.addAll(add(Fields.ENGLISH, english, 1));
            double whole = ideal;
            add(Fields.TITLE_WORDS, japanese, config.titleWeight());
            add(Fields.TITLE_ENGLISH, english, config.titleWeight());
            shown.sort(WeightedTerm.MOST_TELLING);
            return new QuestionQuery(words, restricted(question), List.copyOf(shown), new TextStrength(whole));
        }

        private List<WeightedTerm> add(String field, List<String> terms, float factor) throws IOException {
            if (terms.isEmpty() || factor <= 0) {
                return List.of();
            }
            var reduction = Reduction.of(searcher, field, terms, config.terms());
            reduction.telling().forEach(term -> sum.add(term.toQuery(factor), Occur.SHOULD));
            ideal += factor * reduction.ideal();
            return reduction.telling();
        }

        private Query restricted(Question question) {
            var text = sum.build();
            if (text.clauses().isEmpty()) {
                return text;
            }
            sum.setMinimumNumberShouldMatch(1)
                    .add(new TermQuery(new Term(Fields.KIND, question.of().code())), Occur.FILTER);
            return sum.build();
        }
    }
}
