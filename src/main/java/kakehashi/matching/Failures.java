package kakehashi.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kakehashi.search.Condition;
import kakehashi.search.Facts;
import kakehashi.search.Wishes;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;

/// Which conditions a record fails, and what would admit it.
final class Failures {

    private Failures() {}

    static List<Failure> of(Wishes wishes, Facts facts) {
        var failures = new ArrayList<Failure>();
        for (var condition : Condition.values()) {
            if (condition.cuts(wishes, facts)) {
                failures.add(of(condition, wishes, facts));
            }
        }
        return List.copyOf(failures);
    }

    private static Failure of(Condition condition, Wishes wishes, Facts facts) {
        return switch (condition) {
            case TRL -> readiness(wishes, facts);
            case MODE ->
                new Failure.OfModes(
                        ordered(facts.modes()),
                        ordered(wishes.modes()),
                        new Failure.ModesChange(ordered(facts.modes())));
            case YOUNG -> new Failure.OfYouth(facts.young(), true, new Failure.YouthChange(false));
            case FOUNDING -> new Failure.OfFounding(facts.wishesToFound(), true, new Failure.FoundingChange(false));
        };
    }

    private static Failure readiness(Wishes wishes, Facts facts) {
        var wanted = wishes.trl();
        var offered = facts.trl();
        if (wanted != null && offered != null && wanted.distanceTo(offered) > 0) {
            return readiness(offered, wanted);
        }
        var asked = facts.trlRange();
        var own = wishes.offeredTrl();
        if (asked == null || own == null) {
            throw new IllegalStateException("readiness of %s does not fail %s".formatted(facts, wishes));
        }
        return readiness(own, asked);
    }

    private static Failure readiness(int offered, ReadinessRange wanted) {
        var min = wanted.min();
        boolean below = min != null && offered < min;
        var change = new Failure.ReadinessChange(below ? offered : null, below ? null : offered);
        return new Failure.OfReadiness(offered, wanted, change);
    }

    private static Set<Mode> ordered(Set<Mode> modes) {
        return modes.isEmpty() ? Set.of() : EnumSet.copyOf(modes);
    }
}
