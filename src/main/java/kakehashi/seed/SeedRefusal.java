package kakehashi.seed;

import java.time.LocalDate;
import java.util.Map;
import kakehashi.problem.Refusal;

/// What a seed alone declines.
public sealed interface SeedRefusal extends Refusal {

    record NotUnderEmbargo() implements SeedRefusal {}

    /// An embargo cannot have ended before today.
    record DayIsPast(LocalDate today) implements SeedRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("today", today.toString());
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NotUnderEmbargo _ -> Kind.CONFLICT;
            case DayIsPast _ -> Kind.INVALID;
        };
    }
}
