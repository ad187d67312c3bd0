package kakehashi.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The readiness levels a need accepts; an absent end is open.
///
/// @param min least step, 1 to 9
/// @param max greatest step, 1 to 9, not below `min`
public record ReadinessRange(
        @Nullable Integer min, @Nullable Integer max) {

    private static final Pattern IN_ADDRESSES = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");

    /// A range as it stands in addresses, `3-6`, or `4` for one step. Whether the steps exist is not checked.
    ///
    /// @return null when the text has another form
    public static @Nullable ReadinessRange parse(String text) {
        var parts = IN_ADDRESSES.matcher(text.strip());
        if (!parts.matches()) {
            return null;
        }
        int min = Integer.parseInt(parts.group(1));
        return new ReadinessRange(min, parts.group(2) == null ? min : Integer.valueOf(parts.group(2)));
    }

    /// Whether both ends are steps of the scale, in order.
    @JsonIgnore
    public boolean isOnScale() {
        int least = min == null ? ReadinessLevel.LEAST : min;
        int most = max == null ? ReadinessLevel.MOST : max;
        return ReadinessLevel.LEAST <= least && least <= most && most <= ReadinessLevel.MOST;
    }

    /// Steps that `offered` lies outside the range, 0 inside.
    public int distanceTo(int offered) {
        if (min != null && offered < min) {
            return min - offered;
        }
        return max != null && offered > max ? offered - max : 0;
    }
}
