package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// All translations of one word as one term: its frequency in a record is the sum over the translations, its rarity
/// one for all.
///
/// Of a translation of several words a record has as many as of the word it has least of; whether they stand together
/// is left to the reader of the record.
///
/// @param alternatives translations, each the terms of its words
/// @param records      number of records by which the whole is called rare or common
final class TranslationQuery extends Query {

    private final String field;
    private final List<List<Word>> alternatives;
    private final int records;
    /// Asked for many times while a question is rewritten; 0 until the first.
    private int hash;

    /// @param states where the term is, null when nowhere
    record Word(Term term, TermStates states) {}

    TranslationQuery(String field, List<List<Word>> alternatives, int records) {
        this.field = field;
        this.alternatives = List.copyOf(alternatives);
        this.records = records;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        var collection = searcher.collectionStatistics(field);
        var statistics = new TermStatistics(new BytesRef(toString(field)), records, Math.max(1, records));
        var scorer = collection == null ? null : searcher.getSimilarity().scorer(boost, collection, statistics);
        return new OfSearch(this, scorer);
    }

    private final class OfSearch extends Weight {

        private final @Nullable SimScorer scorer;

        OfSearch(Query query, @Nullable SimScorer scorer) {
            super(query);
            this.scorer = scorer;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            if (scorer == null) {
                return null;
            }
            var present = new ArrayList<Alternative>();
            long cost = 0;
            for (var words : alternatives) {
                var alternative = Alternative.in(leaf, words);
                if (alternative != null) {
                    present.add(alternative);
                    cost += alternative.documents.cost();
                }
            }
            if (present.isEmpty()) {
                return null;
            }
            return new DefaultScorerSupplier(
                    new Sum(present, cost, scorer, leaf.reader().getNormValues(field)));
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int document) {
            return Explanation.noMatch("explained by matching, see Reason");
        }

        @Override
        public boolean isCacheable(LeafReaderContext leaf) {
            return true;
        }
    }

    /// One translation in one segment.
    private record Alternative(DocIdSetIterator documents, List<PostingsEnum> words) {

        /// Null when the segment lacks one of the words.
        static @Nullable Alternative in(LeafReaderContext leaf, List<Word> words) throws IOException {
            var postings = new ArrayList<PostingsEnum>(words.size());
            for (var word : words) {
                var state = word.states.get(leaf);
                var found = state == null ? null : state.get();
                if (found == null) {
                    return null;
                }
                var terms = Objects.requireNonNull(leaf.reader().terms(word.term.field()))
                        .iterator();
                terms.seekExact(word.term.bytes(), found);
                postings.add(terms.postings(null, PostingsEnum.FREQS));
            }
            var documents = postings.size() == 1 ? postings.getFirst() : ConjunctionUtils.intersectIterators(postings);
            return new Alternative(documents, postings);
        }

        int frequency() throws IOException {
            int least = Integer.MAX_VALUE;
            for (var word : words) {
                least = Math.min(least, word.freq());
            }
            return least;
        }
    }

    /// The records that have any of the translations.
    private static final class Sum extends Scorer {

        private final List<Alternative> alternatives;
        private final SimScorer scorer;
        private final @Nullable NumericDocValues lengths;
        private final float most;
        private final Union union;

        Sum(List<Alternative> alternatives, long cost, SimScorer scorer, @Nullable NumericDocValues lengths) {
            this.alternatives = alternatives;
            this.scorer = scorer;
            this.lengths = lengths;
            this.most = scorer.score(Float.MAX_VALUE, 1);
            this.union = new Union(alternatives, cost);
        }

        @Override
        public int docID() {
            return union.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return union;
        }

        @Override
        public float getMaxScore(int upTo) {
            return most;
        }

        @Override
        public float score() throws IOException {
            int frequency = 0;
            for (var alternative : alternatives) {
                frequency += alternative.documents.docID() == docID() ? alternative.frequency() : 0;
            }
            boolean hasLength = lengths != null && lengths.advanceExact(docID());
            return scorer.score(
                    frequency, hasLength ? Objects.requireNonNull(lengths).longValue() : 1);
        }
    }

    /// Few iterators side by side; a queue would cost more than looking at each.
    private static final class Union extends DocIdSetIterator {

        private final List<DocIdSetIterator> parts;
        private final long cost;
        private int document = -1;

        Union(List<Alternative> alternatives, long cost) {
            this.parts = alternatives.stream().map(Alternative::documents).toList();
            this.cost = cost;
        }

        @Override
        public int docID() {
            return document;
        }

        @Override
        public int nextDoc() throws IOException {
            return advance(document + 1);
        }

        @Override
        public int advance(int target) throws IOException {
            int least = NO_MORE_DOCS;
            for (var part : parts) {
                least = Math.min(least, part.docID() < target ? part.advance(target) : part.docID());
            }
            document = least;
            return least;
        }

        @Override
        public long cost() {
            return cost;
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String ofField) {
        return "%s:%s/%d"
                .formatted(
                        field,
                        alternatives.stream()
                                .map(words -> words.stream()
                                        .map(word -> word.term.text())
                                        .toList())
                                .toList(),
                        records);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && toString(field).equals(((TranslationQuery) other).toString(field));
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = toString(field).hashCode();
        }
        return hash;
    }
}
