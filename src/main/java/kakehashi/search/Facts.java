package kakehashi.search;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kakehashi.need.NeedKind;
import kakehashi.researcher.Capacity;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import org.jspecify.annotations.Nullable;

/// What conditions, filters and signals read of a record; an absent fact is "not known" and passes every condition
/// but those that only what is known can meet: `young` and `wishesToFound`.
///
/// @param fields             5-digit codes of the review sections (小区分)
/// @param fieldTokens        the same with all ancestors: 中区分 codes, 大区分 letters, names of e-Rad fields
/// @param trl                readiness offered, 1 to 9
/// @param trlRange           readiness a need asks for
/// @param modes              ways of working together, offered or wanted
/// @param prefecture         where the record's organization is, two digits of JIS X 0401
/// @param wantedPrefectures  where a need wants its partner to be
/// @param organizationTypes  codes, for the facet
/// @param young              whether a young researcher stands behind the record
/// @param wishesToFound      whether its people wish to found a firm
/// @param needKind           what kind of need it is
/// @param horizonMonths      months until a need must be answered
/// @param capacity           whether its people can take on work; of several the one with the most room
/// @param updatedAt          when the shown revision was made, UTC
public record Facts(
        Set<String> fields,
        Set<String> fieldTokens,
        @Nullable Integer trl,
        @Nullable ReadinessRange trlRange,
        Set<Mode> modes,
        @Nullable String prefecture,
        Set<String> wantedPrefectures,
        Set<String> organizationTypes,
        boolean young,
        boolean wishesToFound,
        @Nullable NeedKind needKind,
        @Nullable Integer horizonMonths,
        @Nullable Capacity capacity,
        Instant updatedAt) {

    public Facts {
        fields = Set.copyOf(fields);
        fieldTokens = Set.copyOf(fieldTokens);
        modes = modes.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(modes)); // in a fixed order
        wantedPrefectures = Set.copyOf(wantedPrefectures);
        organizationTypes = Set.copyOf(organizationTypes);
    }

    /// Of a record that is no need and says nothing of its people's time.
    public Facts(
            Set<String> fields,
            Set<String> fieldTokens,
            @Nullable Integer trl,
            @Nullable ReadinessRange trlRange,
            Set<Mode> modes,
            @Nullable String prefecture,
            Set<String> wantedPrefectures,
            Set<String> organizationTypes,
            boolean young,
            boolean wishesToFound,
            Instant updatedAt) {
        this(
                fields,
                fieldTokens,
                trl,
                trlRange,
                modes,
                prefecture,
                wantedPrefectures,
                organizationTypes,
                young,
                wishesToFound,
                null,
                null,
                null,
                updatedAt);
    }
}
