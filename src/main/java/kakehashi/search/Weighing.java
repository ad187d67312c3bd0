package kakehashi.search;

import kakehashi.shared.Language;
import org.apache.lucene.search.similarities.AfterEffectB;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.BasicModelIne;
import org.apache.lucene.search.similarities.DFRSimilarity;
import org.apache.lucene.search.similarities.NormalizationH2;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// How text is weighed: Japanese by BM25, English by divergence from randomness (In-expB2 of Amati and van Rijsbergen,
/// 2002), each what the measured sets say is best for it. What the index holds is the same for both.
final class Weighing extends PerFieldSimilarityWrapper {

    private final Similarity japanese;
    private final Similarity english =
            new DFRSimilarity(new BasicModelIne(), new AfterEffectB(), new NormalizationH2());

    /// @param k1 of BM25
    Weighing(float k1, float b) {
        this.japanese = new BM25Similarity(k1, b);
    }

    @Override
    public Similarity get(String field) {
        return Fields.language(field) == Language.EN ? english : japanese;
    }
}
