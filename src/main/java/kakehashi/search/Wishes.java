package kakehashi.search;

import java.util.Set;
import kakehashi.need.NeedKind;
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
/// @param young         whether records of young researchers are preferred (若手優先)
/// @param youngOnly     whether only records of young researchers pass
/// @param wishesToFound whether only records whose people wish to found a firm pass (起業希望)
/// @param needKind      what kind of need asks
/// @param horizonMonths months until the asking need must be answered
public record Wishes(
        Set<String> fields,
        Set<String> fieldTokens,
        @Nullable ReadinessRange trl,
        @Nullable Integer offeredTrl,
        Set<Mode> modes,
        Set<String> prefectures,
        boolean young,
        boolean youngOnly,
        boolean wishesToFound,
        @Nullable NeedKind needKind,
        @Nullable Integer horizonMonths) {

    public static final Wishes NONE = new Wishes(Set.of(), Set.of(), null, null, Set.of(), Set.of(), false);

    public Wishes {
        fields = Set.copyOf(fields);
        fieldTokens = Set.copyOf(fieldTokens);
        modes = Set.copyOf(modes);
        prefectures = Set.copyOf(prefectures);
    }

    /// What most questions ask for.
    public Wishes(
            Set<String> fields,
            Set<String> fieldTokens,
            @Nullable ReadinessRange trl,
            @Nullable Integer offeredTrl,
            Set<Mode> modes,
            Set<String> prefectures,
            boolean young) {
        this(fields, fieldTokens, trl, offeredTrl, modes, prefectures, young, false, false, null, null);
    }

    /// The same under other conditions.
    public Wishes under(@Nullable ReadinessRange range, Set<Mode> anyOf, boolean onlyYoung, boolean onlyFounders) {
        return new Wishes(
                fields,
                fieldTokens,
                range,
                offeredTrl,
                anyOf,
                prefectures,
                young,
                onlyYoung,
                onlyFounders,
                needKind,
                horizonMonths);
    }

    /// The same with or without a preference for young researchers.
    public Wishes preferringYoung(boolean preferred) {
        return new Wishes(
                fields,
                fieldTokens,
                trl,
                offeredTrl,
                modes,
                prefectures,
                preferred,
                youngOnly,
                wishesToFound,
                needKind,
                horizonMonths);
    }

    /// The same of a need that looks so far ahead.
    public Wishes lookingAhead(@Nullable NeedKind kind, @Nullable Integer months) {
        return new Wishes(
                fields,
                fieldTokens,
                trl,
                offeredTrl,
                modes,
                prefectures,
                young,
                youngOnly,
                wishesToFound,
                kind,
                months);
    }
}
