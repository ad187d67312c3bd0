package kakehashi.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kakehashi.search.CatalogueOrder.Place;
import kakehashi.search.CataloguePage.Item;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.jspecify.annotations.Nullable;

/// One look into the catalogue: one search, one page.
///
/// @param among the entries looked at; null for all
record CatalogueSearch(
        PublicSearcher searcher,
        CatalogueQuery query,
        @Nullable Among among) {

    CataloguePage page() throws IOException {
        var after = query.after();
        int depth = after == null ? 0 : after.depth();
        var words = CatalogueWords.of(searcher, query.text());
        var collector = new CatalogueCollector(query);
        var found = words.query(query.organization());
        searcher.search(among == null ? found : among.only(found), collector);
        var places = depth >= Limits.DEPTH ? List.<Place>of() : collector.page();
        return new CataloguePage(
                items(places, words), collector.total(), collector.facets(), next(places, collector, depth));
    }

    private @Nullable Cursor next(List<Place> places, CatalogueCollector collector, int depth) {
        int shown = depth + places.size();
        return collector.behind() <= places.size() || places.isEmpty() || shown >= Limits.DEPTH
                ? null
                : places.getLast().toCursor(query.sort(), shown);
    }

    private List<Item> items(List<Place> places, CatalogueWords words) throws IOException {
        var reader = new RecordReader(searcher, words.weights(), words.pairs(), List.of());
        var items = new ArrayList<Item>(places.size());
        for (var place : places) {
            var shown = reader.read(place.doc());
            var facts = facts(place.doc());
            var highlights = words.areEmpty() ? List.<Passage>of() : highlights(shown);
            items.add(new Item(
                    Revisions.id(place.key()),
                    facts.kind(),
                    searcher.isRestricted(place.doc()),
                    shown.record().card(),
                    facts.facts(),
                    highlights));
        }
        return items;
    }

    private static List<Passage> highlights(RecordReader.Shown shown) {
        return Stream.concat(shown.titles().stream(), shown.passages().stream())
                .distinct()
                .toList();
    }

    private PackedFacts facts(int doc) throws IOException {
        var leaves = searcher.getLeafContexts();
        var leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        var packed = DocValues.getBinary(leaf.reader(), Fields.FACTS);
        packed.advanceExact(doc - leaf.docBase);
        return PackedFacts.of(packed.binaryValue());
    }
}
