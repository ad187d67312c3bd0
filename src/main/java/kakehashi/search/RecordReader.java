package kakehashi.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kakehashi.search.text.Analysis.Token;
import kakehashi.shared.Language;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TermVectors;
import org.apache.lucene.util.BytesRef;

/// Reads what is shown of found documents: stored records and term vectors, no analysis.
final class RecordReader {

    private static final Set<String> STORED = Set.of(Fields.RECORD);

    private final StoredFields stored;
    private final TermVectors vectors;
    private final Map<String, Double> weights;
    private final List<Token> pairs;
    private final TreeMap<BytesRef, String> terms = new TreeMap<>();
    private final List<AskedQuantity> quantities;

    /// @param weights weight of each term to mark
    /// @param pairs   character pairs to mark where no term is found
    /// @param quantities to mark, too
    RecordReader(
            PublicSearcher searcher, Map<String, Double> weights, List<Token> pairs, List<AskedQuantity> quantities)
            throws IOException {
        this.stored = searcher.storedFields();
        this.vectors = searcher.getIndexReader().termVectors();
        this.weights = new HashMap<>(weights);
        this.quantities = AskedQuantity.once(quantities);
        this.quantities.forEach(each -> this.weights.put(MetQuantity.term(each), each.weight()));
        this.pairs = pairs;
        terms.putAll(ordered(weights));
    }

    static TreeMap<BytesRef, String> ordered(Map<String, Double> weights) {
        var ordered = new TreeMap<BytesRef, String>();
        weights.keySet().forEach(term -> ordered.put(new BytesRef(term), term));
        return ordered;
    }

    /// What is shown of a record.
    record Shown(
            PackedRecord record,
            Map<Language, Occurrences> occurrences,
            List<MetQuantity> quantities,
            List<Passage> passages,
            List<Passage> titles) {}

    Shown read(int document) throws IOException {
        var record =
                PackedRecord.of(requireNonNull(stored.document(document, STORED).getBinaryValue(Fields.RECORD)));
        var occurrences = occurrences(document, terms);
        var quantities = MetQuantity.in(record.sections(), this.quantities);
        quantities
                .places()
                .forEach((language, places) -> occurrences
                        .computeIfAbsent(language, key -> new Occurrences())
                        .add(places));
        var passages = new Passages(record.sections(), weights);
        var best = passages.best(occurrences);
        // a record found by character pairs alone has no term to mark; then the pairs are marked
        return new Shown(
                record,
                occurrences,
                quantities.met(),
                best.isEmpty() ? PairPassages.of(record.sections(), pairs) : best,
                passages.titles(occurrences));
    }

    /// @param terms in the order of their bytes
    Map<Language, Occurrences> occurrences(int document, TreeMap<BytesRef, String> terms) throws IOException {
        var both = new EnumMap<Language, Occurrences>(Language.class);
        var vector = terms.isEmpty() ? null : vectors.get(document);
        if (vector != null) {
            both.put(Language.JA, Occurrences.read(vector.terms(Fields.WORDS), terms));
            both.put(Language.EN, Occurrences.read(vector.terms(Fields.ENGLISH), terms));
        }
        return both;
    }
}
