package kakehashi.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import kakehashi.access.Caller;
import kakehashi.access.Callers;
import kakehashi.access.Secret;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Reads;
import kakehashi.publication.SharedRecords;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// The catalogue, with what is shared with the caller: lists with facets and highlights, and completions for the search
/// field.
@Path("/api/v1")
class CatalogueResource {

    private static final int SUGGESTIONS = 10;
    private static final String PURPOSE = "catalogue-";

    private final SearchIndex index;
    private final SharedRecords shared;
    private final Reads reads;
    private final CatalogueLabels labels;
    private final Callers callers;
    private final Secret secret;

    CatalogueResource(
            SearchIndex index,
            SharedRecords shared,
            Reads reads,
            CatalogueLabels labels,
            Callers callers,
            Secret secret) {
        this.index = index;
        this.shared = shared;
        this.reads = reads;
        this.labels = labels;
        this.callers = callers;
        this.secret = secret;
    }

    /// @param items the most frequent first, without doubles
    record SuggestionList(List<Suggestion> items) {}

    /// Everything, or the kinds named.
    @GET
    @Path("/catalogue")
    public CatalogueView catalogue(
            @BeanParam CatalogueParameters asked, @QueryParam("kind") @Nullable List<String> kinds) {
        return list(asked, kinds == null ? List.of() : kinds);
    }

    @GET
    @Path("/seeds")
    public CatalogueView seeds(@BeanParam CatalogueParameters asked) {
        return list(asked, RecordKind.SEED);
    }

    @GET
    @Path("/needs")
    public CatalogueView needs(@BeanParam CatalogueParameters asked) {
        return list(asked, RecordKind.NEED);
    }

    @GET
    @Path("/researchers")
    public CatalogueView researchers(@BeanParam CatalogueParameters asked) {
        return list(asked, RecordKind.RESEARCHER);
    }

    @GET
    @Path("/organizations")
    public CatalogueView organizations(@BeanParam CatalogueParameters asked) {
        return list(asked, RecordKind.ORGANIZATION);
    }

    /// Completions of a prefix in kana, kanji, romaji or English.
    @GET
    @Path("/suggestions")
    public SuggestionList suggestions(
            @QueryParam("prefix") @DefaultValue("") String prefix, @QueryParam("limit") @DefaultValue("10") int limit) {
        if (limit < 1 || limit > SUGGESTIONS * 2) {
            throw new Refused(new ContentRefusal.Invalid(
                    List.of(Violation.inQuery("limit", "out-of-range", Map.of("min", 1, "max", SUGGESTIONS * 2)))));
        }
        if (prefix.length() > Limits.QUERY_CHARACTERS) {
            throw new Refused(new ContentRefusal.Invalid(
                    List.of(Violation.inQuery("prefix", "too-long", Map.of("max", Limits.QUERY_CHARACTERS)))));
        }
        return new SuggestionList(index.suggest(prefix, limit));
    }

    private void note(Caller caller, CataloguePage page) {
        page.items().stream()
                .filter(CataloguePage.Item::restricted)
                .collect(groupingBy(CataloguePage.Item::kind, mapping(CataloguePage.Item::id, toList())))
                .forEach((kind, ids) -> reads.noteFound(caller, kind, ids));
    }

    private CatalogueView list(CatalogueParameters asked, RecordKind kind) {
        return list(asked, List.of(kind.code()));
    }

    private CatalogueView list(CatalogueParameters asked, List<String> kinds) {
        long started = System.nanoTime();
        var caller = callers.current();
        var query = asked.query(kinds);
        var purpose = PURPOSE + query.sort(); // a place in one order is none in another
        if (asked.cursor != null) {
            query = query.after(Cursor.parse(secret.verified(purpose, "cursor", asked.cursor, caller)));
        }
        var page = index.search(query, new Admission(shared.readableBy(caller)));
        note(caller, page);
        var next =
                page.next() == null ? null : secret.signed(purpose, page.next().text(), caller);
        return CatalogueView.of(page, labels, next, started);
    }
}
