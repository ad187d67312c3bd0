package kakehashi.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.search.text.Analysis;

/// What the records that left a segment had counted in each weighed field.
final class Losses {

    private final Map<String, Long> documents = new HashMap<>();
    private final Map<String, Long> tokens = new HashMap<>();
    private final Map<String, Long> postings = new HashMap<>();
    private final Map<String, Map<String, Integer>> documentFrequencies = new HashMap<>();

    Losses() {}

    Losses(Losses other) {
        documents.putAll(other.documents);
        tokens.putAll(other.tokens);
        postings.putAll(other.postings);
        other.documentFrequencies.forEach((field, terms) -> documentFrequencies.put(field, new HashMap<>(terms)));
    }

    /// Takes in one record.
    ///
    /// @param texts per weighed field the texts as they were indexed
    void add(Map<String, List<String>> texts) {
        texts.forEach((field, values) -> {
            Set<String> terms = new HashSet<>();
            long count = 0;
            for (var value : values) {
                for (var token : Analysis.tokens(Fields.analyzer(field), value)) {
                    terms.add(token.term());
                    count++;
                }
            }
            if (!terms.isEmpty()) {
                documents.merge(field, 1L, Long::sum);
                tokens.merge(field, count, Long::sum);
                postings.merge(field, (long) terms.size(), Long::sum);
                var frequencies = documentFrequencies.computeIfAbsent(field, key -> new HashMap<>());
                terms.forEach(term -> frequencies.merge(term, 1, Integer::sum));
            }
        });
    }

    int documentFrequency(String field, String term) {
        return documentFrequencies.getOrDefault(field, Map.of()).getOrDefault(term, 0);
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
