package kakehashi.search;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import org.jspecify.annotations.Nullable;

/// How a catalogue list is asked for. Several values of one parameter mean any of them.
public class CatalogueParameters {

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

    /// The question without order and place.
    public CatalogueQuestion question(List<String> kinds) {
        return new CatalogueQuestion(q, kinds, field, trl, prefecture, mode, organizationType, young, organization);
    }

    /// @throws Refused [ContentRefusal.Invalid] naming every parameter that is wrong
    public CatalogueQuery query(List<String> kinds) {
        var question = question(kinds);
        var problems = question.problems();
        var order = order(problems);
        if (limit < 1 || limit > 100) {
            problems.add(Violation.inQuery("limit", "out-of-range", Map.of("min", 1, "max", 100)));
        }
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
        return question.query(order, limit);
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
