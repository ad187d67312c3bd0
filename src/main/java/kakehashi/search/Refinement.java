package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kakehashi.search.CandidateCollector.Hit;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.jspecify.annotations.Nullable;

/// Adds to the scores of found documents what is too dear to ask of every document.
record Refinement(IndexSearcher searcher, Query query) {

    /// The same documents, the best first.
    List<Hit> of(List<Hit> hits) throws IOException {
        var inOrder = new ArrayList<>(hits);
        inOrder.sort(Comparator.comparingInt(Hit::doc));
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        var leaves = searcher.getLeafContexts();
        var refined = new ArrayList<Hit>(hits.size());
        int at = -1;
        @Nullable Scorer scorer = null;
        for (var hit : inOrder) {
            int leaf = ReaderUtil.subIndex(hit.doc(), leaves);
            if (leaf != at) {
                at = leaf;
                scorer = weight.scorer(leaves.get(leaf));
            }
            refined.add(new Hit(
                    hit.doc(), hit.score() + more(scorer, hit.doc() - leaves.get(leaf).docBase), hit.key()));
        }
        refined.sort(CandidateCollector.BEST_FIRST);
        return refined;
    }

    private static float more(@Nullable Scorer scorer, int document) throws IOException {
        if (scorer == null) {
            return 0;
        }
        int found = scorer.docID() < document ? scorer.iterator().advance(document) : scorer.docID();
        return found == document ? scorer.score() : 0;
    }
}
