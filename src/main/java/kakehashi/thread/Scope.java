package kakehashi.thread;

import java.util.stream.Stream;
import kakehashi.publication.Text;
import org.jspecify.annotations.Nullable;

/// What two sides would do together (スコープ), in their own words. Source: capabilities, row 19.
///
/// @param purpose 目的
/// @param method  手法
/// @param roles   役割分担
/// @param cost    費用
/// @param results 期待される成果
/// @param issues  予想される課題
public record Scope(
        @Text(max = 2_000) String purpose,
        @Text(max = 2_000) String method,
        @Text(max = 2_000) String roles,
        @Text(max = 2_000) String cost,
        @Text(max = 2_000) String results,
        @Text(max = 2_000) String issues) {

    /// A part that is absent is empty.
    public Scope {
        purpose = tidy(purpose);
        method = tidy(method);
        roles = tidy(roles);
        cost = tidy(cost);
        results = tidy(results);
        issues = tidy(issues);
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /// Whether no part is empty.
    public boolean whole() {
        return Stream.of(purpose, method, roles, cost, results, issues).noneMatch(String::isEmpty);
    }
}
