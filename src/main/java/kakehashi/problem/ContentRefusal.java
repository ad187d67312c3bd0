package kakehashi.problem;

import java.util.List;
import java.util.Map;

/// Requests whose content is unreadable, too large or breaks the rules of a sheet.
public sealed interface ContentRefusal extends Refusal {

    /// The body is not the JSON, CSV or encoding it should be.
    record Unreadable(List<Violation> violations) implements ContentRefusal {}

    /// The content can be read and breaks rules.
    record Invalid(List<Violation> violations) implements ContentRefusal {}

    /// The whole body has more than `limit` bytes.
    record BodyTooLarge(long limit) implements ContentRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("limit", limit);
        }
    }

    /// The text of a question has more than `limit` characters.
    record TextTooLong(int limit) implements ContentRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("limit", limit);
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case Unreadable _ -> Kind.UNREADABLE;
            case Invalid _ -> Kind.INVALID;
            case BodyTooLarge _, TextTooLong _ -> Kind.TOO_LARGE;
        };
    }
}
