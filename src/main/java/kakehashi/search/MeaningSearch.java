package kakehashi.search;

import java.io.IOException;
import java.util.List;
import kakehashi.search.CandidateCollector.Hit;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/// Finds the records that mean most nearly what a question means.
///
/// Looks at every vector: a graph of neighbours would be faster and give other records after other merges.
///
/// @param asked vector of the question
record MeaningSearch(PublicSearcher searcher, Question question, Meanings meanings, float[] asked) {

    /// Null without a model, and when it says nothing of the question in time.
    static @Nullable MeaningSearch of(PublicSearcher searcher, Question question, @Nullable Meanings meanings) {
        var asked = meanings == null ? null : meanings.of(question.wording());
        return meanings == null || asked == null ? null : new MeaningSearch(searcher, question, meanings, asked);
    }

    /// How near a document is, 0 to 1; null when nothing is known of what it means.
    @Nullable
    Double of(int document) throws IOException {
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        var vectors = leaf.reader().getFloatVectorValues(Fields.MEANING);
        if (vectors == null) {
            return null;
        }
        var places = vectors.iterator();
        return places.advance(document - leaf.docBase) == document - leaf.docBase
                ? meanings.strength(VectorUtil.dotProduct(asked, vectors.vectorValue(places.index())))
                : null;
    }

    /// The nearest records that meet every condition, ties by id.
    List<Hit> nearest() throws IOException {
        var collector = new CandidateCollector(new Conditions(question.wishes()), meanings.candidates(), 0);
        Query kind = new TermQuery(new Term(Fields.KIND, question.of().code()));
        var weight = searcher.createWeight(searcher.rewrite(kind), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (var leaf : searcher.getLeafContexts()) {
            var ofKind = weight.scorer(leaf);
            var vectors = leaf.reader().getFloatVectorValues(Fields.MEANING);
            if (ofKind != null && vectors != null) {
                collect(leaf, ofKind.iterator(), vectors.scorer(asked), collector);
            }
        }
        return collector.passing();
    }

    private void collect(
            LeafReaderContext leaf, DocIdSetIterator ofKind, VectorScorer scorer, CandidateCollector collector)
            throws IOException {
        var live = leaf.reader().getLiveDocs();
        var both = ConjunctionUtils.intersectIterators(List.of(ofKind, scorer.iterator()));
        var ofLeaf = collector.getLeafCollector(leaf);
        ofLeaf.setScorer(new Nearness(scorer));
        for (int doc = both.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = both.nextDoc()) {
            if (live == null || live.get(doc)) {
                ofLeaf.collect(doc);
            }
        }
    }

    /// What the collector sorts by.
    private final class Nearness extends Scorable {

        private final VectorScorer scorer;

        Nearness(VectorScorer scorer) {
            this.scorer = scorer;
        }

        /// The index gives (1 + likeness) / 2.
        @Override
        public float score() throws IOException {
            return (float) meanings.strength(2 * scorer.score() - 1);
        }
    }
}
