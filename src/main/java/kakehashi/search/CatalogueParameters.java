package kakehashi.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.vocabulary.ReviewSection;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// How a catalogue list is asked for. Several values of one parameter mean any of them.
class CatalogueParameters {

    @QueryParam("q")
    @DefaultValue("")
    String q = "";

    /// Codes of any level: A–K, 中区分, five digits, or the name of an e-Rad field.
    @QueryParam("field")
    @Nullable
    List<String> field;

    /// One level or a range, `3-6`.
    @QueryParam("trl")
    @Nullable
    String trl;

    @QueryParam("prefecture")
    @Nullable
    List<String> prefecture;

    @QueryParam("mode")
    @Nullable
    List<String> mode;

    @QueryParam("organizationType")
    @Nullable
    List<String> organizationType;

    @QueryParam("young")
    @DefaultValue("false")
    boolean young;

    @QueryParam("organization")
    @Nullable
    UUID organization;

    /// `relevance` (usual with words), `newest` (usual without) or `title`.
    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("limit")
    @DefaultValue("20")
    int limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    /// @throws Refused [ContentRefusal.Invalid] naming every parameter that is wrong
    CatalogueQuery query(List<String> kinds) {
        var problems = new ArrayList<Violation>();
        var range = ReadinessParameter.read(trl, problems);
        var order = order(problems);
        requireKnown(
                "field", field, code -> ReviewSection.of(code) != null || Vocabulary.ERAD_FIELDS.has(code), problems);
        requireKnown("prefecture", prefecture, Vocabulary.PREFECTURES::has, problems);
        requireKnown("mode", mode, Vocabulary.MODES::has, problems);
        requireKnown("organizationType", organizationType, Vocabulary.ORGANIZATION_TYPES::has, problems);
        requireKnown("kind", kinds, Vocabulary.RECORD_KINDS::has, problems);
        if (limit < 1 || limit > 100) {
            problems.add(Violation.inQuery("limit", "out-of-range", Map.of("min", 1, "max", 100)));
        }
        if (q.length() > Limits.QUERY_CHARACTERS) {
            problems.add(Violation.inQuery("q", "too-long", Map.of("max", Limits.QUERY_CHARACTERS)));
        }
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
        return new CatalogueQuery(q, filters(kinds), range, young, organization, order, limit, null);
    }

    private static void requireKnown(
            String parameter, @Nullable List<String> codes, Predicate<String> isKnown, List<Violation> problems) {
        if (codes != null && !codes.stream().allMatch(isKnown)) {
            problems.add(Violation.inQuery(parameter, "unknown-code", Map.of()));
        }
    }

    private Map<Facet, Set<String>> filters(List<String> kinds) {
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        put(filters, Facet.KIND, kinds);
        put(filters, Facet.FIELD, field);
        put(filters, Facet.PREFECTURE, prefecture);
        put(filters, Facet.MODE, mode);
        put(filters, Facet.ORGANIZATION_TYPE, organizationType);
        return filters;
    }

    private static void put(Map<Facet, Set<String>> filters, Facet facet, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            filters.put(facet, Set.copyOf(values));
        }
    }

    private CatalogueQuery.Sort order(List<Violation> problems) {
        if (sort == null || sort.isBlank()) {
            return q.isBlank() ? CatalogueQuery.Sort.NEWEST : CatalogueQuery.Sort.RELEVANCE;
        }
        for (var each : CatalogueQuery.Sort.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(sort)) {
                return each;
            }
        }
        problems.add(Violation.inQuery("sort", "unknown-code", Map.of()));
        return CatalogueQuery.Sort.NEWEST;
    }
}
