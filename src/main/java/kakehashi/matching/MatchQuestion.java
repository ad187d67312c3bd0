package kakehashi.matching;

import java.util.List;
import kakehashi.need.NeedKind;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A question that is not saved: the live preview.
///
/// @param of            kind of record wanted
/// @param text          up to 20,000 characters; one of `text` and `title` is needed
/// @param tried         what was tried already; what only it says counts against
/// @param fields        five-digit codes of the review sections
/// @param prefecture    where the other side should be
/// @param excludeTerms  terms of the text that shall not count
/// @param young         whether young researchers get a bonus (若手優先)
/// @param youngOnly     whether only young researchers pass
/// @param wishesToFound whether only records pass whose people wish to found a firm (起業希望)
/// @param needKind      what kind of need the text is
/// @param horizonMonths months until an answer is needed, 1 to 600
/// @param limit         1 to 100, 20 when absent
record MatchQuestion(
        @Nullable RecordKind of,
        @Nullable String text,
        @Nullable String title,
        @Nullable String tried,
        @Nullable List<String> fields,
        @Nullable ReadinessRange trl,
        @Nullable String prefecture,
        @Nullable List<Mode> modes,
        @Nullable List<String> excludeTerms,
        @Nullable Boolean young,
        @Nullable Boolean youngOnly,
        @Nullable Boolean wishesToFound,
        @Nullable NeedKind needKind,
        @Nullable Integer horizonMonths,
        @Nullable Integer limit) {}
