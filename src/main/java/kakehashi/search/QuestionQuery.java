package kakehashi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// What a question is searched by.
///
/// Each language of a record is asked for itself: for the question's own words of that language, for neighbours among
/// them, for the translations of its words of the other language, and a little more for what stands in the title. The
/// better side of a record counts, the other one a little.
///
/// @param wanted     what is looked for
/// @param avoided    what it shall do without
/// @param tried      what was tried already
/// @param quantities what it measures
/// @param finding    finds the candidates: a plain sum of terms, which the index can skip through
/// @param sides      what a candidate is weighed by, for each language
/// @param near       what a candidate should have besides: neighbours of the question near each other, its quantities
/// @param against    what takes from a candidate: what was tried, what shall be avoided
/// @param strength   what a score is worth
record QuestionQuery(
        Told wanted,
        Told avoided,
        Told tried,
        List<AskedQuantity> quantities,
        Query finding,
        List<List<Query>> sides,
        List<Query> near,
        List<Query> against,
        TextStrength strength) {

    /// DFR of English text gives about so many times what BM25 gives of Japanese text for the same word found once.
    private static final float ENGLISH_SCALE = 1.6f;

    /// Words of a question that is short: a title, a sentence.
    private static final int SHORT = 24;

    static QuestionQuery of(PublicSearcher searcher, Question question, Engine engine) throws IOException {
        return new Building(searcher, QuestionParts.of(question.wording()), engine).build(question);
    }

    /// Whether the question is one of few words.
    boolean isShort() {
        return wanted.words().words().size() + wanted.words().english().size() <= SHORT;
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
        private final QuestionParts parts;
        private final QuestionWords words;
        private final Engine engine;
        private final SearchConfig config;
        private final Map<Language, List<Query>> sides = new EnumMap<>(Language.class);
        private final BooleanQuery.Builder finding = new BooleanQuery.Builder();
        private final List<Query> near = new ArrayList<>();
        private final List<Query> against = new ArrayList<>();
        private double ideal;

        Building(PublicSearcher searcher, QuestionParts parts, Engine engine) {
            this.searcher = searcher;
            this.parts = parts;
            this.words = parts.wanted();
            this.engine = engine;
            this.config = engine.config();
        }

        QuestionQuery build(Question question) throws IOException {
            var japanese = QuestionWords.terms(words.words());
            var english = QuestionWords.terms(words.english());
            var shown = new ArrayList<>(addText(Fields.WORDS, japanese, 1));
            addText(Fields.BIGRAMS, QuestionWords.terms(words.bigrams()), config.bigramWeight());
            shown.addAll(addText(Fields.ENGLISH, english, 1));
            add(Fields.TITLE_WORDS, japanese, config.titleWeight());
            add(Fields.TITLE_ENGLISH, english, config.titleWeight());
            addNeighbours(Fields.WORDS, words.words());
            addNeighbours(Fields.ENGLISH, words.english());
            shown.sort(WeightedTerm.MOST_TELLING);
            var quantities = AskedQuantity.of(searcher, words.text());
            quantities.forEach(each -> near.add(each.toQuery(config.quantityWeight())));
            var twins = new HashMap<String, Bridge.Said>();
            var wanted = new Told(words, List.copyOf(shown), addCrossings(twins), twins);
            var avoided = addAvoided();
            var tried = told(parts.tried());
            addAgainst(avoided);
            addAgainst(tried);
            shown.stream().limit(config.findingTerms()).forEach(this::addWhoAvoid);
            return new QuestionQuery(
                    wanted,
                    avoided,
                    tried,
                    quantities,
                    restricted(question),
                    List.copyOf(sides.values()),
                    List.copyOf(near),
                    List.copyOf(against),
                    new TextStrength(ideal));
        }

        /// What a part of the question says that is not wanted.
        private Told told(QuestionWords part) throws IOException {
            if (part.isEmpty()) {
                return new Told(part, List.of(), List.of(), Map.of());
            }
            var terms = new ArrayList<WeightedTerm>();
            var crossings = new ArrayList<Crossing>();
            var twins = new HashMap<String, Bridge.Said>();
            for (var language : Language.values()) {
                var field = Fields.words(language);
                terms.addAll(Reduction.of(searcher, field, QuestionWords.terms(part.of(language)), config)
                        .telling());
                var bridge = Bridge.of(searcher, engine, part, language);
                twins.putAll(bridge.twins());
                crossings.addAll(bridge.crossings(Fields.words(language.other())));
            }
            terms.sort(WeightedTerm.MOST_TELLING);
            crossings.sort(Crossing.MOST_TELLING);
            return new Told(part, List.copyOf(terms), List.copyOf(crossings), twins);
        }

        /// Who does without the same answers the question, though its words say the thing.
        private Told addAvoided() throws IOException {
            var avoided = told(parts.avoided());
            for (var term : avoided.terms()) {
                var among = amongAvoided(term);
                if (among != null) {
                    var language = Fields.language(term.term().field());
                    finding.add(among, Occur.SHOULD);
                    sides(language).add(among);
                }
            }
            ideal += TextStrength.ideal(avoided.terms());
            return avoided;
        }

        private void addAgainst(Told told) {
            for (var term : told.terms()) {
                var field = term.term().field();
                against.add(query(field, term, (float) (config.againstWeight() * term.count() * term.share())));
            }
            for (var crossing : told.crossings()) {
                against.add(new BoostQuery(
                        crossing.toQuery(), scaled(crossing.field(), config.againstWeight() * crossing.boost())));
            }
        }

        /// Who does without what is wanted does not answer the question, though its words say the thing.
        private void addWhoAvoid(WeightedTerm term) {
            var among = amongAvoided(term);
            if (among != null) {
                against.add(among);
            }
        }

        private @Nullable Query amongAvoided(WeightedTerm term) {
            try {
                var place = new Term(Fields.avoided(Fields.language(term.term().field())), term.text());
                var states = searcher.places(place);
                return states.docFreq() == 0
                        ? null
                        : new BoostQuery(new ConstantScoreQuery(new TermQuery(place, states)), (float)
                                (TextStrength.ONE_OCCURRENCE * term.weight()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
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
        private List<Crossing> addCrossings(Map<String, Bridge.Said> twins) throws IOException {
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
