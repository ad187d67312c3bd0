package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.BytesRef;

/// Keeps the best hits that pass the conditions, and of the others those that are as good as these.
///
/// Hits worse than the last that passes are skipped by the search itself, so near misses cost no second search.
/// Ties are broken by id: the result does not depend on the order of insertion.
final class CandidateCollector implements Collector {

    private static final Comparator<Hit> WORST_FIRST =
            Comparator.comparingDouble(Hit::score).thenComparing(Hit::key, Comparator.reverseOrder());

    static final Comparator<Hit> BEST_FIRST = WORST_FIRST.reversed();

    private final Conditions conditions;
    private final int mostPassing;
    private final int mostFailing;
    private final PriorityQueue<Hit> passing = new PriorityQueue<>(WORST_FIRST);
    private final PriorityQueue<Hit> failing = new PriorityQueue<>(WORST_FIRST);

    CandidateCollector(Conditions conditions, int mostPassing, int mostFailing) {
        this.conditions = conditions;
        this.mostPassing = mostPassing;
        this.mostFailing = mostFailing;
    }

    /// A document found.
    ///
    /// @param doc number over all segments
    /// @param key the id in bytes
    record Hit(int doc, float score, BytesRef key) {}

    List<Hit> passing() {
        return bestFirst(passing);
    }

    /// Those at least as good as the last that passes, if the passing ones are complete.
    List<Hit> failing() {
        float least = least();
        return bestFirst(failing).stream().filter(hit -> hit.score() >= least).toList();
    }

    private static List<Hit> bestFirst(PriorityQueue<Hit> hits) {
        var sorted = new ArrayList<>(hits);
        sorted.sort(BEST_FIRST);
        return sorted;
    }

    private float least() {
        var worst = passing.peek();
        return worst == null || passing.size() < mostPassing ? 0 : worst.score();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        return new OfSegment(leaf);
    }

    private final class OfSegment implements LeafCollector {

        private final int base;
        private final NumericDocValues packed;
        private final BinaryDocValues keys;
        private Scorable scorer = new Unscored();

        OfSegment(LeafReaderContext leaf) throws IOException {
            base = leaf.docBase;
            packed = DocValues.getNumeric(leaf.reader(), Fields.CONDITIONS);
            keys = DocValues.getBinary(leaf.reader(), Fields.KEY);
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            this.scorer = scorer;
            scorer.setMinCompetitiveScore(least());
        }

        @Override
        public void collect(int doc) throws IOException {
            float score = scorer.score();
            if (score < least()) {
                return;
            }
            if (conditions.areAsked() && packed.advanceExact(doc) && conditions.cut(packed.longValue())) {
                offer(failing, mostFailing, doc, score);
            } else if (offer(passing, mostPassing, doc, score) && passing.size() == mostPassing) {
                // documents of the same score may still win by id: the least score itself stays competitive
                scorer.setMinCompetitiveScore(least());
            }
        }

        private boolean offer(PriorityQueue<Hit> hits, int most, int doc, float score) throws IOException {
            var worst = hits.peek();
            if (worst != null && hits.size() == most && score < worst.score()) {
                return false;
            }
            keys.advanceExact(doc);
            hits.add(new Hit(base + doc, score, BytesRef.deepCopyOf(keys.binaryValue())));
            if (hits.size() > most) {
                hits.poll();
            }
            return true;
        }
    }

    /// Stands in until a segment's scorer is set.
    private static final class Unscored extends Scorable {

        @Override
        public float score() {
            return 0;
        }
    }
}
