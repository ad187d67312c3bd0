package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kakehashi.shared.ReadinessLevel;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/// Filters by one facet and counts its values.
final class FacetCount {

    private static final Comparator<CataloguePage.FacetValue> MOST_FREQUENT = Comparator.comparingInt(
                    CataloguePage.FacetValue::count)
            .reversed()
            .thenComparing(CataloguePage.FacetValue::value);

    private final Facet facet;
    private final Set<String> accepted;
    private final List<OfSegment> segments = new ArrayList<>();

    FacetCount(Facet facet, CatalogueQuery query) {
        this.facet = facet;
        this.accepted = accepted(facet, query);
    }

    /// The values that are accepted; empty when the facet is not filtered.
    private static Set<String> accepted(Facet facet, CatalogueQuery query) {
        var accepted = new HashSet<>(query.filters().getOrDefault(facet, Set.of()));
        var range = query.trl();
        if (facet == Facet.TRL && range != null) {
            for (int step = ReadinessLevel.LEAST; step <= ReadinessLevel.MOST; step++) {
                if (range.distanceTo(step) == 0) {
                    accepted.add(Integer.toString(step));
                }
            }
        }
        return accepted;
    }

    OfSegment in(LeafReader leaf) throws IOException {
        var segment = new OfSegment(DocValues.getSortedSet(leaf, Fields.facet(facet)));
        segments.add(segment);
        return segment;
    }

    /// The most frequent values, and all accepted ones that occur.
    List<CataloguePage.FacetValue> values() {
        Map<String, Integer> counts = new TreeMap<>();
        for (var segment : segments) {
            segment.addTo(counts);
        }
        var sorted = counts.entrySet().stream()
                .map(entry -> new CataloguePage.FacetValue(entry.getKey(), entry.getValue()))
                .sorted(MOST_FREQUENT)
                .toList();
        var shown = new ArrayList<>(sorted.subList(0, Math.min(sorted.size(), Limits.FACET_VALUES)));
        sorted.stream()
                .skip(Limits.FACET_VALUES)
                .filter(value -> accepted.contains(value.value()))
                .forEach(shown::add);
        return List.copyOf(shown);
    }

    /// The facet in one segment; documents come in ascending order.
    final class OfSegment {

        private final SortedSetDocValues values;
        private final int[] counts;
        private final boolean[] isAccepted;
        private final Ords found = new Ords();

        OfSegment(SortedSetDocValues values) throws IOException {
            this.values = values;
            this.counts = new int[Math.toIntExact(values.getValueCount())];
            this.isAccepted = new boolean[counts.length];
            for (var value : accepted) {
                int ord = (int) values.lookupTerm(new BytesRef(value));
                if (ord >= 0) {
                    isAccepted[ord] = true;
                }
            }
        }

        /// Moves to the document, so that [#count] counts it.
        boolean accepts(int doc) throws IOException {
            boolean hasValues = values.advanceExact(doc);
            found.clear();
            boolean isIn = accepted.isEmpty();
            for (int i = 0; hasValues && i < values.docValueCount(); i++) {
                int ord = (int) values.nextOrd();
                found.add(ord);
                isIn |= isAccepted[ord];
            }
            return isIn;
        }

        void count() {
            for (int i = 0; i < found.size; i++) {
                counts[found.ords[i]]++;
            }
        }

        private void addTo(Map<String, Integer> sums) {
            for (int ord = 0; ord < counts.length; ord++) {
                if (counts[ord] > 0) {
                    sums.merge(text(ord), counts[ord], Integer::sum);
                }
            }
        }

        private String text(int ord) {
            return GenerationalIndex.quietly(() -> values.lookupOrd(ord).utf8ToString());
        }
    }

    /// A small list of numbers that is filled again for every document.
    private static final class Ords {

        private int[] ords = new int[16];
        private int size;

        void clear() {
            size = 0;
        }

        void add(int ord) {
            if (size == ords.length) {
                ords = Arrays.copyOf(ords, size * 2);
            }
            ords[size++] = ord;
        }
    }
}
