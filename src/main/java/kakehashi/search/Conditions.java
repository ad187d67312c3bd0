package kakehashi.search;

import java.util.EnumSet;
import java.util.Set;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import org.jspecify.annotations.Nullable;

/// The facts that conditions read, packed into one number so that a search can test each hit.
///
/// Bits: 0–3 readiness, 4–7 least and 8–11 greatest readiness wanted (0 = not known), 12 young, 13 wishes to found,
/// from 16 on the modes.
final class Conditions {

    private static final int STEP_MASK = 0xF;
    private static final int MIN_SHIFT = 4;
    private static final int MAX_SHIFT = 8;
    private static final long YOUNG = 1L << 12;
    private static final long FOUNDING = 1L << 13;
    private static final int MODES_SHIFT = 16;

    private final long modes;
    /// Bits of which every one must be set: only what is known meets these.
    private final long known;
    private final @Nullable ReadinessRange wanted;
    private final @Nullable Integer offered;

    Conditions(Wishes wishes) {
        this.modes = bits(wishes.modes());
        this.known = (wishes.youngOnly() ? YOUNG : 0) | (wishes.wishesToFound() ? FOUNDING : 0);
        this.wanted = wishes.trl();
        this.offered = wishes.offeredTrl();
    }

    static long pack(Facts facts) {
        var trl = facts.trl();
        var range = facts.trlRange();
        return (trl == null ? 0 : trl)
                | (range == null ? 0L : (long) step(range.min()) << MIN_SHIFT | (long) step(range.max()) << MAX_SHIFT)
                | (facts.young() ? YOUNG : 0)
                | (facts.wishesToFound() ? FOUNDING : 0)
                | bits(facts.modes()) << MODES_SHIFT;
    }

    static @Nullable Integer trl(long packed) {
        return known((int) packed & STEP_MASK);
    }

    static boolean isYoung(long packed) {
        return (packed & YOUNG) != 0;
    }

    /// Whether any condition can cut anything.
    boolean areAsked() {
        return modes != 0 || known != 0 || wanted != null || offered != null;
    }

    /// The same rules as [Condition#cuts], on packed facts.
    boolean cut(long packed) {
        long offeredModes = packed >>> MODES_SHIFT;
        return modes != 0 && offeredModes != 0 && (modes & offeredModes) == 0
                || (known & ~packed) != 0
                || lies(wanted, trl(packed))
                || lies(range(packed), offered);
    }

    private static boolean lies(@Nullable ReadinessRange outside, @Nullable Integer step) {
        return outside != null && step != null && outside.distanceTo(step) > 0;
    }

    private static ReadinessRange range(long packed) {
        return new ReadinessRange(
                known((int) (packed >>> MIN_SHIFT) & STEP_MASK), known((int) (packed >>> MAX_SHIFT) & STEP_MASK));
    }

    private static @Nullable Integer known(int step) {
        return step == 0 ? null : Integer.valueOf(step);
    }

    private static int step(@Nullable Integer step) {
        return step == null ? 0 : step;
    }

    static long bits(Set<Mode> modes) {
        return modes.stream().mapToLong(mode -> 1L << mode.ordinal()).reduce(0, (a, b) -> a | b);
    }

    static Set<Mode> modes(long bits) {
        var modes = EnumSet.noneOf(Mode.class);
        for (var mode : Mode.values()) {
            if ((bits & 1L << mode.ordinal()) != 0) {
                modes.add(mode);
            }
        }
        return modes;
    }
}
