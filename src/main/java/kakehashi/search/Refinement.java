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

/// Weighs found documents by what is too dear to ask of every document.
///
/// Each query in turn looks at all the documents: they are few and far apart, so that keeping the queries side by side
/// would cost more than the queries.
///
/// @param searcher weighs by the statistics of the question
/// @param sides    what is asked of each language of a record: the better side counts, the other one a little
/// @param besides  what is asked of the whole record
record Refinement(IndexSearcher searcher, List<List<Query>> sides, List<Query> besides) {

    /// How much the weaker side of a record in two languages adds.
    private static final double OTHER_SIDE = 0.3;

    /// The same documents, the best first.
    List<Hit> of(List<Hit> hits) throws IOException {
        var inOrder = new ArrayList<>(hits);
        inOrder.sort(Comparator.comparingInt(Hit::doc));
        var refined = new ArrayList<Hit>(hits.size());
        var leaves = searcher.getLeafContexts();
        for (int from = 0, to; from < inOrder.size(); from = to) {
            var leaf = leaves.get(ReaderUtil.subIndex(inOrder.get(from).doc(), leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            to = from;
            while (to < inOrder.size() && inOrder.get(to).doc() < end) {
                to++;
            }
            refined.addAll(in(leaf, inOrder.subList(from, to)));
        }
        refined.sort(CandidateCollector.BEST_FIRST);
        return refined;
    }

    private List<Hit> in(LeafReaderContext leaf, List<Hit> hits) throws IOException {
        var best = new double[hits.size()];
        var all = new double[hits.size()];
        for (var side : sides) {
            var sum = sum(leaf, hits, side);
            for (int i = 0; i < sum.length; i++) {
                best[i] = Math.max(best[i], sum[i]);
                all[i] += sum[i];
            }
        }
        var more = sum(leaf, hits, besides);
        var refined = new ArrayList<Hit>(hits.size());
        for (int i = 0; i < best.length; i++) {
            var hit = hits.get(i);
            double score = best[i] + OTHER_SIDE * (all[i] - best[i]) + more[i];
            refined.add(new Hit(hit.doc(), (float) score, hit.key()));
        }
        return refined;
    }

    private double[] sum(LeafReaderContext leaf, List<Hit> hits, List<Query> queries) throws IOException {
        var sum = new double[hits.size()];
        for (var query : queries) {
            var scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1)
                    .scorer(leaf);
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
