package kakehashi.seed;

import java.util.Map;
import kakehashi.problem.Refusal;

/// What a seed alone declines.
public sealed interface SeedRefusal extends Refusal {

    record NotUnderEmbargo() implements SeedRefusal {}

    /// An embargo cannot have ended before today.
    ///
    /// @param today in Japan, `2026-11-29`
    record DayIsPast(String today) implements SeedRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("today", today);
        }
    }

    /// It is marked as sensitive technology.
    record Sensitive() implements SeedRefusal {}

    record NotSensitive() implements SeedRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NotUnderEmbargo _, Sensitive _, NotSensitive _ -> Kind.CONFLICT;
            case DayIsPast _ -> Kind.INVALID;
        };
    }
}
