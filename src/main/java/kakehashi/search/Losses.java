package kakehashi.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.search.text.Analysis;

/// What the records that left a segment had counted in each weighed field.
final class Losses {

    private final Map<String, Long> documents = new HashMap<>();
    private final Map<String, Long> tokens = new HashMap<>();
    private final Map<String, Long> postings = new HashMap<>();
    private final Map<String, Map<String, Lost>> lostTerms = new HashMap<>();

    /// @param records     that had a term
    /// @param occurrences in them
    private record Lost(int records, long occurrences) {

        static final Lost NOTHING = new Lost(0, 0);

        Lost and(Lost other) {
            return new Lost(records + other.records, occurrences + other.occurrences);
        }
    }

    Losses() {}

    Losses(Losses other) {
        documents.putAll(other.documents);
        tokens.putAll(other.tokens);
        postings.putAll(other.postings);
        other.lostTerms.forEach((field, terms) -> lostTerms.put(field, new HashMap<>(terms)));
    }

    /// Takes in one record.
    ///
    /// @param texts per weighed field the texts as they were indexed
    void add(Map<String, List<String>> texts) {
        texts.forEach((field, values) -> {
            Map<String, Integer> terms = new HashMap<>();
            for (var value : values) {
                for (var token : Analysis.tokens(Fields.analyzer(field), value)) {
                    terms.merge(token.term(), 1, Integer::sum);
                }
            }
            if (!terms.isEmpty()) {
                documents.merge(field, 1L, Long::sum);
                postings.merge(field, (long) terms.size(), Long::sum);
                var lost = lostTerms.computeIfAbsent(field, key -> new HashMap<>());
                terms.forEach((term, count) -> {
                    tokens.merge(field, (long) count, Long::sum);
                    lost.merge(term, new Lost(1, count), Lost::and);
                });
            }
        });
    }

    int documentFrequency(String field, String term) {
        return lost(field, term).records;
    }

    long occurrences(String field, String term) {
        return lost(field, term).occurrences;
    }

    private Lost lost(String field, String term) {
        return lostTerms.getOrDefault(field, Map.of()).getOrDefault(term, Lost.NOTHING);
    }

    long documents(String field) {
        return documents.getOrDefault(field, 0L);
    }

    long tokens(String field) {
        return tokens.getOrDefault(field, 0L);
    }

    long postings(String field) {
        return postings.getOrDefault(field, 0L);
    }
}
