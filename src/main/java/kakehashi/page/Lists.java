package kakehashi.page;

import jakarta.inject.Singleton;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kakehashi.page.Templates.Figure;
import kakehashi.page.Templates.Listed;
import kakehashi.page.Templates.Row;
import kakehashi.page.readable.Places;
import kakehashi.page.readable.Shown;
import kakehashi.page.readable.Words;
import kakehashi.search.CataloguePage;
import kakehashi.search.CatalogueQuery;
import kakehashi.search.Facet;
import kakehashi.search.SearchIndex;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// What the first page and the catalogues show before anybody has asked for anything. The index holds public records
/// alone, and no company of an anonymous need.
@Singleton
class Lists {

    /// As many as the frontend shows at once.
    private static final int ROWS = 20;

    private final SearchIndex index;

    Lists(SearchIndex index) {
        this.index = index;
    }

    /// How much of each kind there is.
    Listed home(Words words, Places places) {
        var counts = index.search(query(null, 1)).facets().getOrDefault(Facet.KIND, List.of());
        var numbers = NumberFormat.getInstance(words.language().locale());
        var figures = Stream.of(RecordKind.values())
                .map(kind -> new Figure(
                        numbers.format(count(counts, kind)), words.text("list." + kind.code()), places.list(kind)))
                .toList();
        return new Listed(words.text("home.title"), words.text("home.lead"), figures, List.of());
    }

    /// The latest records.
    ///
    /// @param kind null for all
    Listed catalogue(@Nullable RecordKind kind, Words words, Places places) {
        var rows = index.search(query(kind, ROWS)).items().stream()
                .map(item -> row(item, words, places))
                .toList();
        return titled(kind, words, rows);
    }

    /// A catalogue that was asked for something: the frontend answers, this only says where one is.
    Listed unread(@Nullable RecordKind kind, Words words) {
        return titled(kind, words, List.of());
    }

    private static Listed titled(@Nullable RecordKind kind, Words words, List<Row> rows) {
        var name = kind == null ? "all" : kind.code();
        return new Listed(words.text("list." + name), words.text("lead." + name), List.of(), rows);
    }

    private static Row row(CataloguePage.Item item, Words words, Places places) {
        var card = item.card();
        var titles = words.heading(card.title());
        return new Row(
                titles.getFirst().to(places.record(item.kind(), item.id())),
                titles.size() == 1 ? "" : titles.getLast().text(),
                words.shown(card.summary()),
                facts(item, words));
    }

    private static List<Shown> facts(CataloguePage.Item item, Words words) {
        var card = item.card();
        var facts = new ArrayList<Shown>();
        if (card.anonymous()) {
            facts.add(Shown.of(words.text("anonymous")));
        } else if (card.organization() != null) {
            facts.addAll(Shown.list(words.shown(card.organization().name())));
        }
        if (item.facts().trl() != null) {
            facts.add(Shown.of("TRL " + item.facts().trl()));
        }
        facts.add(words.updated(card.updatedAt()));
        return facts;
    }

    private static int count(List<CataloguePage.FacetValue> counts, RecordKind kind) {
        return counts.stream()
                .filter(value -> value.value().equals(kind.code()))
                .mapToInt(CataloguePage.FacetValue::count)
                .sum();
    }

    private static CatalogueQuery query(@Nullable RecordKind kind, int limit) {
        Map<Facet, Set<String>> filters = kind == null ? Map.of() : Map.of(Facet.KIND, Set.of(kind.code()));
        return new CatalogueQuery("", filters, null, false, null, CatalogueQuery.Sort.NEWEST, limit, null);
    }
}
