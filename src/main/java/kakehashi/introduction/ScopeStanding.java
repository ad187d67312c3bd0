package kakehashi.introduction;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far two sides are with their scope sheet.
///
/// @param version  of the sheet, from 1
/// @param complete whether no part of it is empty
/// @param agreed   sides that have agreed to this version
record ScopeStanding(int version, boolean complete, Set<Side> agreed) {

    ScopeStanding {
        agreed = agreed == null ? Set.of() : Set.copyOf(agreed); // none are not written down
    }

    /// That of a new version.
    static ScopeStanding after(@Nullable ScopeStanding before, boolean complete) {
        return new ScopeStanding(before == null ? 1 : before.version + 1, complete, Set.of());
    }

    ScopeStanding with(Side side) {
        var more = EnumSet.of(side);
        more.addAll(agreed);
        return new ScopeStanding(version, complete, more);
    }

    /// The same version, to which nobody has agreed any more.
    ScopeStanding reopened() {
        return new ScopeStanding(version, complete, Set.of());
    }

    boolean settled() {
        return agreed.containsAll(EnumSet.allOf(Side.class));
    }
}
