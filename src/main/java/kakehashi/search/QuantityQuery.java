package kakehashi.search;

import java.io.IOException;
import kakehashi.search.text.Quantity;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/// Records with a quantity that meets the one asked for. It looks at each record, so it weighs candidates and does not
/// find them.
final class QuantityQuery extends Query {

    private static final float MATCH_COST = 20;

    private final Quantity asked;

    QuantityQuery(Quantity asked) {
        this.asked = asked;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {

            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                var packed = leaf.reader().getBinaryDocValues(Fields.QUANTITIES);
                return packed == null
                        ? null
                        : new DefaultScorerSupplier(new ConstantScoreScorer(score(), mode, meeting(packed)));
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return true;
            }
        };
    }

    private TwoPhaseIterator meeting(BinaryDocValues packed) {
        return new TwoPhaseIterator(packed) {

            @Override
            public boolean matches() throws IOException {
                return PackedQuantities.meet(packed.binaryValue(), asked);
            }

            @Override
            public float matchCost() {
                return MATCH_COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "%s:[%s TO %s]".formatted(asked.dimension(), asked.least(), asked.most());
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && toString("").equals(((QuantityQuery) other).toString(""));
    }

    @Override
    public int hashCode() {
        return toString("").hashCode();
    }
}
