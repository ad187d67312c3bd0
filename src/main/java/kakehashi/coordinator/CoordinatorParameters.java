package kakehashi.coordinator;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/// Whom or what coordinators look for, as an address says it.
class CoordinatorParameters {

    private static final int MOST = 100;

    /// A part of what is written.
    @QueryParam("q")
    @DefaultValue("")
    String q = "";

    /// Five-digit code of a review section.
    @QueryParam("field")
    @Nullable
    String field;

    @QueryParam("prefecture")
    @Nullable
    String prefecture;

    /// In small letters.
    String words() {
        return q.strip().toLowerCase(Locale.ROOT);
    }

    /// Null when all are asked for.
    ///
    /// @throws Refused [ContentRefusal.Invalid] when no list knows it
    @Nullable
    String field() {
        return known("field", field, Vocabulary.SMALL_SECTIONS);
    }

    /// As [#field].
    @Nullable
    String prefecture() {
        return known("prefecture", prefecture, Vocabulary.PREFECTURES);
    }

    private static @Nullable String known(String parameter, @Nullable String code, Vocabulary list) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        if (!list.has(code)) {
            throw refused(parameter, "unknown-code", Map.of());
        }
        return code;
    }

    static void requireLimit(int limit) {
        if (limit < 1 || limit > MOST) {
            throw refused("limit", "out-of-range", Map.of("min", 1, "max", MOST));
        }
    }

    static Refused refused(String parameter, String code, Map<String, Object> facts) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inQuery(parameter, code, facts))));
    }
}
