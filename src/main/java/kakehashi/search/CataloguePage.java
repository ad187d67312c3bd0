package kakehashi.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// One page of the catalogue.
///
/// @param total  exact number of records that fit
/// @param facets per facet its values, most frequent first, then by value; counted as if this facet were not filtered
/// @param next   null on the last page
public record CataloguePage(
        List<Item> items,
        int total,
        Map<Facet, List<FacetValue>> facets,
        @Nullable Cursor next) {

    /// A record in the catalogue.
    ///
    /// @param restricted whether it is not everybody's to find
    /// @param highlights marked title and best passages; empty without words
    public record Item(
            UUID id, RecordKind kind, boolean restricted, Card card, Facts facts, List<Passage> highlights) {}

    /// A value of a facet and the number of records that have it.
    public record FacetValue(String value, int count) {}
}
