package kakehashi.shared;

import org.jspecify.annotations.Nullable;

/// The readiness levels a need accepts; an absent end is open.
///
/// @param min least step, 1 to 9
/// @param max greatest step, 1 to 9, not below `min`
public record ReadinessRange(
        @Nullable Integer min, @Nullable Integer max) {

    /// Steps that `offered` lies outside the range, 0 inside.
    public int distanceTo(int offered) {
        if (min != null && offered < min) {
            return min - offered;
        }
        return max != null && offered > max ? offered - max : 0;
    }
}
