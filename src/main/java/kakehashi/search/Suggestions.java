package kakehashi.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kakehashi.search.lexicon.Lexicon;
import kakehashi.search.text.Readings;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/// Completes prefixes from the index's own terms, the names of fields and the lexicon.
final class Suggestions {

    private static final Comparator<Map.Entry<Suggestion, Integer>> BEST_FIRST =
            Map.Entry.<Suggestion, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().kind())
                    .thenComparing(entry -> spelling(entry.getKey()).length())
                    .thenComparing(entry -> spelling(entry.getKey()));

    private final NavigableMap<String, Suggestion> fields = new TreeMap<>();

    Suggestions(FieldNames names) {
        names.byCode().values().stream()
                .flatMap(name -> Completions.completions(name, Suggestion.Kind.FIELD, null))
                .forEach(completion -> fields.put(completion.key(), completion.suggestion()));
    }

    List<Suggestion> of(PublicSearcher searcher, Lexicon lexicon, String typed, int limit) throws IOException {
        if (!saysEnough(typed)) {
            return List.of();
        }
        var frequencies = new HashMap<Suggestion, Integer>();
        for (var prefix : Readings.prefixes(typed)) {
            fields.subMap(prefix, prefix + Character.MAX_VALUE).values().stream()
                    .limit(Limits.PREFIX_EXPANSIONS)
                    .forEach(field -> frequencies.merge(field, 1, Math::max));
            expand(searcher, prefix, frequencies);
        }
        if (frequencies.size() < limit) {
            addPairs(searcher, lexicon, typed, frequencies);
        }
        return best(frequencies).limit(limit).toList();
    }

    /// Words that mean the same in both languages, where records leave places free and have the word in either
    /// language: a completion leads somewhere.
    private static void addPairs(
            PublicSearcher searcher, Lexicon lexicon, String typed, Map<Suggestion, Integer> frequencies)
            throws IOException {
        for (var pair : lexicon.beginning(Readings.spelling(typed), Limits.PREFIX_EXPANSIONS)) {
            if (isHad(searcher, lexicon.words(pair.ja(), Language.JA), Language.JA)
                    || isHad(searcher, lexicon.words(pair.en(), Language.EN), Language.EN)) {
                var text = new LocalizedText(pair.ja(), pair.en());
                frequencies.putIfAbsent(new Suggestion(text, Suggestion.Kind.KEYWORD, null), 0);
            }
        }
    }

    private static boolean isHad(PublicSearcher searcher, List<String> words, Language language) throws IOException {
        for (var word : words) {
            var term = new Term(Fields.words(language), word);
            if (searcher.documentFrequency(term, searcher.places(term)) == 0) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    private static boolean saysEnough(String typed) {
        var text = typed.strip();
        int length = text.codePointCount(0, text.length());
        boolean isIdeograph = length == 1 && Character.isIdeographic(text.codePointAt(0));
        return length >= Limits.PREFIX_CHARACTERS || isIdeograph;
    }

    /// Of suggestions that look the same the most frequent stands for all.
    private static Stream<Suggestion> best(Map<Suggestion, Integer> frequencies) {
        var looks = new HashMap<String, Suggestion>();
        return frequencies.entrySet().stream()
                .sorted(BEST_FIRST)
                .map(Map.Entry::getKey)
                .filter(suggestion -> looks.putIfAbsent(look(suggestion), suggestion) == null);
    }

    private static String look(Suggestion suggestion) {
        var text = suggestion.text();
        var id = suggestion.id();
        var ja = text.ja();
        return suggestion.kind() + Readings.spelling(ja != null ? ja : spelling(suggestion)) + (id == null ? "" : id);
    }

    private static String spelling(Suggestion suggestion) {
        return suggestion.text().preferring(Language.JA);
    }

    private static void expand(PublicSearcher searcher, String prefix, Map<Suggestion, Integer> frequencies)
            throws IOException {
        var terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.COMPLETIONS);
        if (terms == null) {
            return;
        }
        var live = MultiBits.getLiveDocs(searcher.getIndexReader());
        var start = new BytesRef(prefix);
        var term = terms.iterator();
        boolean isIn = term.seekCeil(start) != TermsEnum.SeekStatus.END;
        for (int i = 0; i < Limits.PREFIX_EXPANSIONS && isIn && StringHelper.startsWith(term.term(), start); i++) {
            int frequency = frequency(term, live);
            if (frequency > 0) {
                var completion = Completion.of(term.term().utf8ToString());
                frequencies.merge(completion.suggestion(), frequency, Math::max);
            }
            isIn = term.next() != null;
        }
    }

    private static int frequency(TermsEnum term, @Nullable Bits live) throws IOException {
        if (live == null) {
            return term.docFreq();
        }
        int frequency = 0;
        var postings = term.postings(null, PostingsEnum.NONE);
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            frequency += live.get(doc) ? 1 : 0;
        }
        return frequency;
    }
}
