package kakehashi.problem;

import java.util.Map;

/// One field that breaks one rule.
///
/// @param field path into the body, `title.ja`, or the parameter's name
/// @param in    `body`, `query`, `path` or `header`
/// @param code  what is wrong, a key of the messages
/// @param facts values for the message, by name
public record Violation(String field, String in, String code, Map<String, Object> facts) {

    public static Violation inBody(String field, String code) {
        return inBody(field, code, Map.of());
    }

    public static Violation inBody(String field, String code, Map<String, Object> facts) {
        return new Violation(field, "body", code, facts);
    }

    public static Violation inQuery(String field, String code, Map<String, Object> facts) {
        return new Violation(field, "query", code, facts);
    }
}
