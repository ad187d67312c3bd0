package kakehashi.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.Mode;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// One page of the catalogue as it is told.
///
/// @param total      exact number of records that fit
/// @param facets     `field`, `trl`, `prefecture`, `mode`, `organizationType`, `kind`
/// @param nextCursor good for this caller alone; null on the last page
record CatalogueView(
        List<Line> items,
        int total,
        Map<String, List<Count>> facets,
        @Nullable String nextCursor,
        long tookMillis) {

    /// A record in the list.
    ///
    /// @param restricted   whether it is shared with some, the caller among them, and not public
    /// @param organization null for an anonymous need
    record Line(
            RecordKind kind,
            UUID id,
            boolean restricted,
            LocalizedText title,
            @Nullable OrganizationCard organization,
            LocalizedText summary,
            @Nullable Integer trl,
            List<Mode> modes,
            List<String> fields,
            List<PersonCard> people,
            boolean young,
            boolean wishesToFound,
            boolean anonymous,
            Instant updatedAt,
            List<Passage> highlights) {}

    /// A value of a facet with its name and the number of records that have it.
    record Count(String value, LocalizedText label, int count) {}

    static CatalogueView of(CataloguePage page, CatalogueLabels labels, @Nullable String next, long startedNanos) {
        var facets = new LinkedHashMap<String, List<Count>>();
        page.facets()
                .forEach((facet, values) -> facets.put(
                        CatalogueLabels.name(facet),
                        values.stream()
                                .map(value -> new Count(value.value(), labels.of(facet, value.value()), value.count()))
                                .toList()));
        return new CatalogueView(
                page.items().stream().map(CatalogueView::line).toList(),
                page.total(),
                facets,
                next,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos));
    }

    private static Line line(CataloguePage.Item item) {
        var card = item.card();
        var facts = item.facts();
        return new Line(
                item.kind(),
                item.id(),
                item.restricted(),
                card.title(),
                card.organization(),
                card.summary(),
                facts.trl(),
                sorted(facts.modes()),
                facts.fields().stream().sorted().toList(),
                card.people(),
                facts.young(),
                facts.wishesToFound(),
                card.anonymous(),
                card.updatedAt(),
                item.highlights());
    }

    private static List<Mode> sorted(Set<Mode> modes) {
        return modes.stream().sorted().toList();
    }
}
