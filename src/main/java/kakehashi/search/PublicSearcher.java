package kakehashi.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.Similarity;

/// One state of an index of public records.
///
/// Term weights come from this index alone; a second index of restricted records beside it would be searched with the
/// statistics of this one.
final class PublicSearcher extends IndexSearcher {

    PublicSearcher(IndexReader reader, Similarity similarity) throws IOException {
        super(reader);
        setSimilarity(similarity);
        setQueryCache(null);
    }

    /// How rare a term of this document frequency is, as BM25 has it; the rarest where the field has no records.
    double idf(String field, int documentFrequency) throws IOException {
        var statistics = collectionStatistics(field);
        double documents = statistics == null ? 0 : statistics.docCount();
        return Math.log1p((documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
    }
}
