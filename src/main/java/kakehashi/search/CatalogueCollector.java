package kakehashi.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import kakehashi.search.CatalogueOrder.Place;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/// Counts exactly and keeps one page, in one pass over everything the words find.
///
/// A record that fails one facet's filter alone is still counted in that facet, so that each facet shows what
/// another choice in it would find.
final class CatalogueCollector implements Collector {

    private final CatalogueQuery query;
    private final @Nullable Place after;
    private final PriorityQueue<Place> page = new PriorityQueue<>(CatalogueOrder.FIRST_FIRST.reversed());
    private final Map<Facet, FacetCount> counts = new EnumMap<>(Facet.class);
    private int total;
    private int behind;

    CatalogueCollector(CatalogueQuery query) throws IOException {
        this.query = query;
        this.after = Place.of(query.after(), query.sort());
        for (var facet : Facet.values()) {
            counts.put(facet, new FacetCount(facet, query));
        }
    }

    int total() {
        return total;
    }

    /// Hits that come after the cursor.
    int behind() {
        return behind;
    }

    List<Place> page() {
        var sorted = new ArrayList<>(page);
        sorted.sort(CatalogueOrder.FIRST_FIRST);
        return sorted;
    }

    Map<Facet, List<CataloguePage.FacetValue>> facets() {
        var facets = new EnumMap<Facet, List<CataloguePage.FacetValue>>(Facet.class);
        counts.forEach((facet, count) -> facets.put(facet, count.values()));
        return facets;
    }

    @Override
    public ScoreMode scoreMode() {
        return query.sort() == CatalogueQuery.Sort.RELEVANCE ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        return new OfSegment(leaf);
    }

    private final class OfSegment implements LeafCollector {

        private final List<FacetCount.OfSegment> facets = new ArrayList<>();
        private final CatalogueOrder.OfSegment order;
        private final NumericDocValues packed;
        private @Nullable Scorable scorer;

        OfSegment(LeafReaderContext leaf) throws IOException {
            for (var count : counts.values()) {
                facets.add(count.in(leaf.reader()));
            }
            order = new CatalogueOrder.OfSegment(query.sort(), leaf.reader(), leaf.docBase);
            packed = DocValues.getNumeric(leaf.reader(), Fields.CONDITIONS);
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int doc) throws IOException {
            if (query.young() && !(packed.advanceExact(doc) && Conditions.isYoung(packed.longValue()))) {
                return;
            }
            int failing = 0;
            FacetCount.OfSegment failed = facets.getFirst();
            for (var facet : facets) {
                if (!facet.accepts(doc)) {
                    failing++;
                    failed = facet;
                }
            }
            if (failing == 1) {
                failed.count();
            } else if (failing == 0) {
                facets.forEach(FacetCount.OfSegment::count);
                hit(doc);
            }
        }

        private void hit(int doc) throws IOException {
            total++;
            var place = order.of(doc, requireNonNull(scorer));
            if (after == null || CatalogueOrder.FIRST_FIRST.compare(place, after) > 0) {
                behind++;
                page.add(place);
                if (page.size() > query.limit()) {
                    page.poll();
                }
            }
        }
    }
}
