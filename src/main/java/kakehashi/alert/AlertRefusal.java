package kakehashi.alert;

import java.util.Map;
import kakehashi.problem.Refusal;

/// What subscribing declines.
public sealed interface AlertRefusal extends Refusal {

    /// One person has as many subscriptions as they may.
    record TooMany(int limit) implements AlertRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("limit", limit);
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case TooMany _ -> Kind.CONFLICT;
        };
    }
}
