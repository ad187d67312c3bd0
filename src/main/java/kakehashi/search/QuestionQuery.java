package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.search.text.Analysis.Token;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What a question is searched by.
///
/// Each language of a record is asked for itself: for the question's own words of that language, for neighbours among
/// them, for the translations of its words of the other language, and a little more for what stands in the title. The
/// better side of a record counts, the other one a little.
///
/// @param words      the question as it stands
/// @param finding    finds the candidates: a plain sum of terms, which the index can skip through
/// @param sides      what a candidate is weighed by, for each language
/// @param near       neighbours of the question that a candidate should have near each other, too
/// @param terms      the terms by which matches are shown, of the fields with term vectors, the most telling first
/// @param crossings  its words with their translations, the most telling first
/// @param twins      what its words mean, by their spelling as [kakehashi.search.text.Readings] compares it
/// @param strength   what a score is worth
record QuestionQuery(
        QuestionWords words,
        Query finding,
        List<List<Query>> sides,
        List<Query> near,
        List<WeightedTerm> terms,
        List<Crossing> crossings,
        Map<String, Bridge.Said> twins,
        TextStrength strength) {

    /// DFR of English text gives about so many times what BM25 gives of Japanese text for the same word found once.
    private static final float ENGLISH_SCALE = 1.6f;

    /// Words of a question that is short: a title, a sentence.
    private static final int SHORT = 24;

    static QuestionQuery of(PublicSearcher searcher, Question question, Engine engine) throws IOException {
        return new Building(searcher, QuestionWords.of(question.wording()), engine).build(question);
    }

    /// Whether the question is one of few words.
    boolean isShort() {
        return words.words().size() + words.english().size() <= SHORT;
    }

    boolean isEmpty() {
        return finding instanceof BooleanQuery sum && sum.clauses().isEmpty();
    }

    /// Finds all of a kind among some entries, scored by what finds candidates and by 0 where that finds nothing.
    Query measuring(Among among, RecordKind kind) {
        var measuring = new BooleanQuery.Builder()
                .add(among.all(), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.KIND, kind.code())), Occur.FILTER);
        if (!isEmpty()) {
            measuring.add(finding, Occur.SHOULD);
        }
        return measuring.build();
    }

    private static final class Building {

        private final PublicSearcher searcher;
        private final QuestionWords words;
        private final Engine engine;
        private final SearchConfig config;
        private final Map<Language, List<Query>> sides = new EnumMap<>(Language.class);
        private final BooleanQuery.Builder finding = new BooleanQuery.Builder();
        private final List<Query> near = new ArrayList<>();
        private final List<WeightedTerm> shown = new ArrayList<>();
        private final Map<String, Bridge.Said> twins = new HashMap<>();
        private double ideal;

        Building(PublicSearcher searcher, QuestionWords words, Engine engine) {
            this.searcher = searcher;
            this.words = words;
            this.engine = engine;
            this.config = engine.config();
        }

        QuestionQuery build(Question question) throws IOException {
            var japanese = QuestionWords.terms(words.words());
            var english = QuestionWords.terms(words.english());
            shown.addAll(addText(Fields.WORDS, japanese, 1));
            addText(Fields.BIGRAMS, QuestionWords.terms(words.bigrams()), config.bigramWeight());
            shown.addAll(addText(Fields.ENGLISH, english, 1));
            add(Fields.TITLE_WORDS, japanese, config.titleWeight());
            add(Fields.TITLE_ENGLISH, english, config.titleWeight());
            addNeighbours(Fields.WORDS, words.words());
            addNeighbours(Fields.ENGLISH, words.english());
            shown.sort(WeightedTerm.MOST_TELLING);
            var crossings = addCrossings();
            return new QuestionQuery(
                    words,
                    restricted(question),
                    List.copyOf(sides.values()),
                    List.copyOf(near),
                    List.copyOf(shown),
                    crossings,
                    twins,
                    new TextStrength(ideal));
        }

        private List<WeightedTerm> addText(String field, List<String> terms, float factor) throws IOException {
            var reduction = add(field, terms, factor);
            ideal += factor * reduction.ideal();
            reduction.telling().stream()
                    .limit(config.findingTerms())
                    .forEach(term -> finding.add(query(field, term, factor * reduction.boost(term)), Occur.SHOULD));
            return reduction.telling();
        }

        private Reduction add(String field, List<String> terms, float factor) throws IOException {
            if (terms.isEmpty() || factor <= 0) {
                return Reduction.NONE;
            }
            var reduction = Reduction.of(searcher, field, terms, config);
            reduction
                    .telling()
                    .forEach(term ->
                            sides(Fields.language(field)).add(query(field, term, factor * reduction.boost(term))));
            return reduction;
        }

        private static Query query(String field, WeightedTerm term, float boost) {
            return new BoostQuery(term.toQuery(), scaled(field, boost));
        }

        private void addNeighbours(String field, List<Token> tokens) throws IOException {
            for (var pair : NearWords.of(searcher, field, tokens, config)) {
                near.add(new BoostQuery(pair.toQuery(), scaled(field, config.neighbourWeight() * pair.boost())));
            }
        }

        /// Leads to records that have nothing in the language of the question; others are found by their own words.
        /// A Japanese word counts as a word and as character pairs; so much its translations count, too.
        private List<Crossing> addCrossings() throws IOException {
            var all = new ArrayList<Crossing>();
            for (var from : Language.values()) {
                float whole = from == Language.JA ? 1 + config.bigramWeight() : 1;
                var bridge = Bridge.of(searcher, engine, words, from);
                twins.putAll(bridge.twins());
                var found = bridge.crossings(Fields.words(from.other()));
                var crossing = new BooleanQuery.Builder();
                found.forEach(each -> add(crossing, each, whole));
                bridge.crossings(Fields.titleWords(from.other()))
                        .forEach(each -> add(crossing, each, whole * config.titleWeight()));
                if (!found.isEmpty()) {
                    var only = new TermQuery(new Term(Fields.ONLY, from.other().code()));
                    var alone = crossing.add(only, Occur.FILTER)
                            .setMinimumNumberShouldMatch(1)
                            .build();
                    finding.add(alone, Occur.SHOULD);
                    sides(from.other()).add(alone);
                }
                all.addAll(found);
            }
            all.sort(Crossing.MOST_TELLING);
            return List.copyOf(all);
        }

        private void add(BooleanQuery.Builder query, Crossing crossing, float factor) {
            query.add(
                    new BoostQuery(crossing.toQuery(), scaled(crossing.field(), factor * crossing.boost())),
                    Occur.SHOULD);
        }

        private static float scaled(String field, float boost) {
            return Fields.language(field) == Language.EN ? boost / ENGLISH_SCALE : boost;
        }

        private List<Query> sides(Language language) {
            return sides.computeIfAbsent(language, key -> new ArrayList<>());
        }

        private Query restricted(Question question) {
            var found = finding.build();
            return found.clauses().isEmpty()
                    ? found
                    : finding.add(
                                    new TermQuery(
                                            new Term(Fields.KIND, question.of().code())),
                                    Occur.FILTER)
                            .setMinimumNumberShouldMatch(1)
                            .build();
        }
    }
}
