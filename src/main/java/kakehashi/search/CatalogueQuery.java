package kakehashi.search;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kakehashi.shared.ReadinessRange;
import org.jspecify.annotations.Nullable;

/// A look into the catalogue.
///
/// @param text         words; every white-space group must be found; empty for everything
/// @param filters      per facet the accepted values (one is enough); facets not named are not filtered
/// @param trl          readiness accepted; records without readiness are then left out
/// @param young        true: only records of young researchers
/// @param organization only records of this organization; anonymous needs have none
/// @param sort         order of the items
/// @param limit        1 to 100
/// @param after        where the page before ended; null for the first page
public record CatalogueQuery(
        String text,
        Map<Facet, Set<String>> filters,
        @Nullable ReadinessRange trl,
        boolean young,
        @Nullable UUID organization,
        Sort sort,
        int limit,
        @Nullable Cursor after) {

    public CatalogueQuery {
        filters = Map.copyOf(filters);
    }

    /// The page that comes after `cursor`.
    CatalogueQuery after(Cursor cursor) {
        return new CatalogueQuery(text, filters, trl, young, organization, sort, limit, cursor);
    }

    /// Order of a catalogue page; ties by id.
    public enum Sort {
        RELEVANCE,
        NEWEST,
        TITLE
    }
}
