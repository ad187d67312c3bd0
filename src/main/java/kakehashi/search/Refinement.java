package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kakehashi.search.CandidateCollector.Hit;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/// Weighs found documents by what is too dear to ask of every document.
///
/// Each query in turn looks at all the documents: they are few and far apart, so that keeping the queries side by side
/// would cost more than the queries.
///
/// @param searcher weighs by the statistics of the question
/// @param sides    what is asked of each language of a record: the better side counts, the other one a little
/// @param against  what takes from all of them, up to a share of what they have
/// @param besides  what is asked of the best of them besides; it is dear, and adds little
/// @param best     how many these are
record Refinement(IndexSearcher searcher, List<List<Query>> sides, List<Query> against, List<Query> besides, int best) {

    /// How much the weaker side of a record in two languages adds.
    private static final double OTHER_SIDE = 0.3;

    /// The greatest share of a score that is taken for what speaks against a record.
    private static final double MOST_LOST = 1 / 3.0;

    /// The same documents, the best first.
    List<Hit> of(List<Hit> hits) throws IOException {
        var ofSides = new ArrayList<List<Weight>>();
        for (var side : sides) {
            ofSides.add(weights(side));
        }
        var ofRecord = weights(besides);
        var ofAgainst = weights(against);
        var weighed = weighed(hits, (leaf, found) -> less(bySides(leaf, found, ofSides), sum(leaf, found, ofAgainst)));
        var closest = weighed.subList(0, Math.min(best, weighed.size()));
        var refined = new ArrayList<>(weighed(closest, (leaf, found) -> withBesides(leaf, found, ofRecord)));
        refined.addAll(weighed.subList(closest.size(), weighed.size()));
        return refined;
    }

    /// Gives the documents of one segment, in order, new scores.
    private interface Weighing {
        double[] of(LeafReaderContext leaf, List<Hit> hits) throws IOException;
    }

    private List<Hit> weighed(List<Hit> hits, Weighing weighing) throws IOException {
        var inOrder = new ArrayList<>(hits);
        inOrder.sort(Comparator.comparingInt(Hit::doc));
        var weighed = new ArrayList<Hit>(hits.size());
        var leaves = searcher.getLeafContexts();
        for (int from = 0, to; from < inOrder.size(); from = to) {
            var leaf = leaves.get(ReaderUtil.subIndex(inOrder.get(from).doc(), leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            to = from;
            while (to < inOrder.size() && inOrder.get(to).doc() < end) {
                to++;
            }
            var inLeaf = inOrder.subList(from, to);
            var scores = weighing.of(leaf, inLeaf);
            for (int i = 0; i < scores.length; i++) {
                weighed.add(new Hit(
                        inLeaf.get(i).doc(), (float) scores[i], inLeaf.get(i).key()));
            }
        }
        weighed.sort(CandidateCollector.BEST_FIRST);
        return weighed;
    }

    private List<Weight> weights(List<Query> queries) throws IOException {
        var weights = new ArrayList<Weight>(queries.size());
        for (var query : queries) {
            weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1));
        }
        return weights;
    }

    private static double[] bySides(LeafReaderContext leaf, List<Hit> hits, List<List<Weight>> sides)
            throws IOException {
        var best = new double[hits.size()];
        var all = new double[hits.size()];
        for (var side : sides) {
            var sum = sum(leaf, hits, side);
            for (int i = 0; i < sum.length; i++) {
                best[i] = Math.max(best[i], sum[i]);
                all[i] += sum[i];
            }
        }
        for (int i = 0; i < best.length; i++) {
            best[i] += OTHER_SIDE * (all[i] - best[i]);
        }
        return best;
    }

    private static double[] less(double[] scores, double[] against) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= Math.min(against[i], scores[i] * MOST_LOST);
        }
        return scores;
    }

    private static double[] withBesides(LeafReaderContext leaf, List<Hit> hits, List<Weight> besides)
            throws IOException {
        var sum = sum(leaf, hits, besides);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += hits.get(i).score();
        }
        return sum;
    }

    private static double[] sum(LeafReaderContext leaf, List<Hit> hits, List<Weight> weights) throws IOException {
        var sum = new double[hits.size()];
        for (var weight : weights) {
            var scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            // A phrase is looked for in these documents only, not in all that have its words.
            var verified = scorer.twoPhaseIterator();
            var found = verified == null ? scorer.iterator() : verified.approximation();
            for (int i = 0; i < sum.length; i++) {
                int document = hits.get(i).doc() - leaf.docBase;
                if (found.docID() < document) {
                    found.advance(document);
                }
                if (found.docID() == document && (verified == null || verified.matches())) {
                    sum[i] += scorer.score();
                }
            }
        }
        return sum;
    }
}
