package kakehashi.search;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// What all generations of an index share: how text is weighed, and the names of fields.
record Engine(SearchConfig config, FieldNames fields, Similarity similarity) {

    Engine(SearchConfig config, FieldNames fields) {
        this(config, fields, new BM25Similarity(config.k1(), config.b()));
    }
}
