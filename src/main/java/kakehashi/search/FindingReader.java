package kakehashi.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kakehashi.shared.Language;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.util.BytesRef;

/// Reads what is shown of found documents: stored records and term vectors, no analysis.
final class FindingReader {

    private static final Set<String> STORED = Set.of(Fields.RECORD);

    private final QuestionQuery query;
    private final StoredFields stored;
    private final TermVectors vectors;
    private final Map<String, Double> weights;
    private final TreeMap<BytesRef, String> terms = new TreeMap<>();

    FindingReader(PublicSearcher searcher, QuestionQuery query) throws IOException {
        this.query = query;
        this.stored = searcher.storedFields();
        this.vectors = searcher.getIndexReader().termVectors();
        this.weights = Compound.weights(query);
        weights.keySet().forEach(term -> terms.put(new BytesRef(term), term));
    }

    Finding read(int document) throws IOException {
        var record = record(document);
        var occurrences = occurrences(document);
        var passages = new Passages(record.sections(), weights);
        return new Finding(
                record.card(),
                record.keywords(),
                Compounds.shared(query, occurrences),
                evidence(record, passages.best(occurrences)),
                passages.titles(occurrences));
    }

    PackedRecord record(int document) throws IOException {
        return PackedRecord.of(requireNonNull(stored.document(document, STORED).getBinaryValue(Fields.RECORD)));
    }

    private Map<Language, Occurrences> occurrences(int document) throws IOException {
        var both = new EnumMap<Language, Occurrences>(Language.class);
        var vector = vectors.get(document);
        if (vector != null) {
            both.put(Language.JA, Occurrences.read(vector.terms(Fields.WORDS), terms));
            both.put(Language.EN, Occurrences.read(vector.terms(Fields.ENGLISH), terms));
        }
        return both;
    }

    /// A record found by character pairs alone has no term to mark; then the pairs are marked.
    private List<Passage> evidence(PackedRecord record, List<Passage> passages) {
        return passages.isEmpty()
                ? PairPassages.of(record.sections(), query.words().bigrams())
                : passages;
    }
}
