package kakehashi.search;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kakehashi.problem.Violation;
import kakehashi.search.CatalogueQuery.Sort;
import kakehashi.shared.ReadinessRange;
import kakehashi.vocabulary.ReviewSection;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// What is looked for in the catalogue, as addresses and saved searches have it: words and conditions, every one of
/// which must be met. Several values of one condition mean any of them.
///
/// @param q     words
/// @param field codes of any level: A–K, 中区分, five digits, or the name of an e-Rad field
/// @param trl   one level or a range, `3-6`
public record CatalogueQuestion(
        @Nullable String q,
        @Nullable List<String> kind,
        @Nullable List<String> field,
        @Nullable String trl,
        @Nullable List<String> prefecture,
        @Nullable List<String> mode,
        @Nullable List<String> organizationType,
        @Nullable Boolean young,
        @Nullable UUID organization) {

    /// Whether it asks for everything there is.
    @JsonIgnore
    public boolean isEmpty() {
        return normal().equals(new CatalogueQuestion(null, null, null, null, null, null, null, null, null));
    }

    /// The one form of all questions that mean the same: what asks for nothing left out, values in order and once.
    public CatalogueQuestion normal() {
        return new CatalogueQuestion(
                q == null || q.isBlank() ? null : q.strip(),
                normal(kind),
                normal(field),
                trl == null || trl.isBlank() ? null : trl.strip(),
                normal(prefecture),
                normal(mode),
                normal(organizationType),
                Boolean.TRUE.equals(young) ? true : null,
                organization);
    }

    /// What is wrong with it, each by the name of its condition.
    public List<Violation> problems() {
        var problems = new ArrayList<Violation>();
        ReadinessParameter.read(trl, problems);
        requireKnown(
                "field", field, code -> ReviewSection.of(code) != null || Vocabulary.ERAD_FIELDS.has(code), problems);
        requireKnown("prefecture", prefecture, Vocabulary.PREFECTURES::has, problems);
        requireKnown("mode", mode, Vocabulary.MODES::has, problems);
        requireKnown("organizationType", organizationType, Vocabulary.ORGANIZATION_TYPES::has, problems);
        requireKnown("kind", kind, Vocabulary.RECORD_KINDS::has, problems);
        if (words().length() > Limits.QUERY_CHARACTERS) {
            problems.add(Violation.inQuery("q", "too-long", Map.of("max", Limits.QUERY_CHARACTERS)));
        }
        return problems;
    }

    /// The first page of what is found; the question has no [#problems()].
    public CatalogueQuery query(Sort sort, int limit) {
        return new CatalogueQuery(
                words(), filters(), range(), Boolean.TRUE.equals(young), organization, sort, limit, null);
    }

    /// The readiness asked for; null when any is good.
    public @Nullable ReadinessRange range() {
        return ReadinessParameter.read(trl, new ArrayList<>());
    }

    /// Never null.
    String words() {
        return Objects.requireNonNullElse(q, "");
    }

    private Map<Facet, Set<String>> filters() {
        var filters = new EnumMap<Facet, Set<String>>(Facet.class);
        put(filters, Facet.KIND, kind);
        put(filters, Facet.FIELD, field);
        put(filters, Facet.PREFECTURE, prefecture);
        put(filters, Facet.MODE, mode);
        put(filters, Facet.ORGANIZATION_TYPE, organizationType);
        return filters;
    }

    private static void requireKnown(
            String condition, @Nullable List<String> codes, Predicate<String> isKnown, List<Violation> problems) {
        if (codes != null && !codes.stream().allMatch(code -> code != null && isKnown.test(code))) {
            problems.add(Violation.inQuery(condition, "unknown-code", Map.of()));
        }
    }

    private static void put(Map<Facet, Set<String>> filters, Facet facet, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            filters.put(facet, Set.copyOf(values));
        }
    }

    private static @Nullable List<String> normal(@Nullable List<String> values) {
        return values == null || values.isEmpty()
                ? null
                : values.stream().distinct().sorted().toList();
    }
}
