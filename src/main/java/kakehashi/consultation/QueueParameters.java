package kakehashi.consultation;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Which of a desk's consultations are asked for, as an address says it.
class QueueParameters {

    /// All when none is named.
    @QueryParam("state")
    @Nullable
    List<String> states;

    /// Of the asking organization; all when none is named.
    @QueryParam("prefecture")
    @Nullable
    List<String> prefectures;

    /// Five-digit code of a review section.
    @QueryParam("field")
    @Nullable
    String field;

    /// `mine`, `nobodys` or `all`.
    @QueryParam("whose")
    @DefaultValue("all")
    String whose = "all";

    /// Those alone whose day is over.
    @QueryParam("overdue")
    @DefaultValue("false")
    boolean overdue;

    /// @throws Refused [ContentRefusal.Invalid] naming the parameter that no list knows
    QueueFilter filter() {
        var places = Objects.requireNonNullElse(prefectures, List.<String>of());
        if (!places.stream().allMatch(Vocabulary.PREFECTURES::has)) {
            throw unknown("prefecture");
        }
        if (field != null && !field.isEmpty() && !Vocabulary.SMALL_SECTIONS.has(field)) {
            throw unknown("field");
        }
        return new QueueFilter(
                states == null || states.isEmpty()
                        ? List.of(ConsultationState.values())
                        : states.stream()
                                .map(name -> named(ConsultationState.values(), "state", name))
                                .toList(),
                places,
                field,
                named(QueueFilter.Whose.values(), "whose", whose),
                overdue);
    }

    private static <E extends Enum<E>> E named(E[] values, String parameter, String name) {
        return Arrays.stream(values)
                .filter(each -> each.name().equals(name.toUpperCase(Locale.ROOT)))
                .findAny()
                .orElseThrow(() -> unknown(parameter));
    }

    private static Refused unknown(String parameter) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inQuery(parameter, "unknown-code", Map.of()))));
    }
}
