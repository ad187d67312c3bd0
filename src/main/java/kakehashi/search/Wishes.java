package kakehashi.search;

import java.util.Set;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import org.jspecify.annotations.Nullable;

/// What a question asks for besides its words; an absent wish switches its condition and its signal off.
///
/// @param fields      5-digit codes of the review sections
/// @param fieldTokens the same with all ancestors, as in [Facts]
/// @param trl         readiness wanted
/// @param offeredTrl  readiness of the asking seed, when needs are wanted
/// @param modes       ways of working together; one in common is enough to pass
/// @param prefectures where the other side should be: the wanted ones, else the asker's own
/// @param young       whether only records of young researchers pass
public record Wishes(
        Set<String> fields,
        Set<String> fieldTokens,
        @Nullable ReadinessRange trl,
        @Nullable Integer offeredTrl,
        Set<Mode> modes,
        Set<String> prefectures,
        boolean young) {

    public static final Wishes NONE = new Wishes(Set.of(), Set.of(), null, null, Set.of(), Set.of(), false);

    public Wishes {
        fields = Set.copyOf(fields);
        fieldTokens = Set.copyOf(fieldTokens);
        modes = Set.copyOf(modes);
        prefectures = Set.copyOf(prefectures);
    }
}
