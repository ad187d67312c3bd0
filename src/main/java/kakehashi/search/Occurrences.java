package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kakehashi.shared.Language;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Where the terms of a question stand in all text of one language of a record, read from its term vector.
final class Occurrences {

    private static final Comparator<Occurrence> IN_ORDER =
            Comparator.comparingInt(Occurrence::start).thenComparingInt(Occurrence::end);

    private final List<Occurrence> inOrder = new ArrayList<>();
    private final Map<String, List<Occurrence>> byTerm = new HashMap<>();

    /// @param start offset into the texts of the language laid end to end, one character apart
    record Occurrence(String term, int start, int end) {

        boolean isBetween(int from, int to) {
            return start >= from && end <= to;
        }
    }

    /// @param terms the question's terms in the order of their bytes
    static Occurrences read(@Nullable Terms vector, TreeMap<BytesRef, String> terms) throws IOException {
        var occurrences = new Occurrences();
        if (vector == null) {
            return occurrences;
        }
        var inVector = vector.iterator();
        for (var term : terms.entrySet()) {
            var status = inVector.seekCeil(term.getKey());
            if (status == TermsEnum.SeekStatus.END) {
                break;
            }
            if (status == TermsEnum.SeekStatus.FOUND) {
                occurrences.add(term.getValue(), inVector.postings(null, PostingsEnum.OFFSETS));
            }
        }
        occurrences.inOrder.sort(IN_ORDER);
        return occurrences;
    }

    private void add(String term, PostingsEnum postings) throws IOException {
        postings.nextDoc();
        var places = new ArrayList<Occurrence>();
        for (int i = 0; i < postings.freq(); i++) {
            postings.nextPosition();
            places.add(new Occurrence(term, postings.startOffset(), postings.endOffset()));
        }
        byTerm.put(term, places);
        inOrder.addAll(places);
    }

    /// Forgets those between two places.
    void leaveOut(int start, int end) {
        inOrder.removeIf(occurrence -> occurrence.isBetween(start, end));
        byTerm.values().forEach(places -> places.removeIf(occurrence -> occurrence.isBetween(start, end)));
    }

    /// Takes in places that no term has.
    void add(List<Occurrence> places) {
        inOrder.addAll(places);
        inOrder.sort(IN_ORDER);
    }

    List<Occurrence> inOrder() {
        return inOrder;
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    Set<Integer> endsOf(String term) {
        var ends = new HashSet<Integer>();
        byTerm.getOrDefault(term, List.of()).forEach(occurrence -> ends.add(occurrence.end()));
        return ends;
    }

    /// Ends of those occurrences that follow one of the given ends without a gap, in English with a space.
    Set<Integer> endsOf(String term, Set<Integer> before, Language language) {
        var ends = new HashSet<Integer>();
        for (var occurrence : byTerm.getOrDefault(term, List.of())) {
            boolean follows = before.contains(occurrence.start())
                    || language == Language.EN && before.contains(occurrence.start() - 1);
            if (follows) {
                ends.add(occurrence.end());
            }
        }
        return ends;
    }
}
