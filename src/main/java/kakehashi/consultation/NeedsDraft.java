package kakehashi.consultation;

import jakarta.validation.constraints.Size;
import java.util.List;
import kakehashi.need.NeedSheet;
import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The needs a consultation shall become.
///
/// @param language in which they are written; null for that of the question
record NeedsDraft(
        @Nullable Language language,

        @Size(min = 1, max = 10, message = "out-of-range") List<Proposal> needs) {

    NeedsDraft {
        needs = needs == null ? List.of() : List.copyOf(needs);
    }

    /// One need, as the coordinator writes it down for who asked. Its limits are those of a need.
    record Proposal(
            @Nullable String title,
            @Nullable String problem,
            @Nullable String situation,
            @Nullable String tried,
            @Nullable String constraints,
            @Nullable String outcome) {

        NeedSheet sheet(Language language, List<String> fields) {
            return NeedSheet.told(
                    in(language, title),
                    in(language, problem),
                    in(language, situation),
                    in(language, tried),
                    in(language, constraints),
                    in(language, outcome),
                    fields);
        }

        private static LocalizedText in(Language language, @Nullable String text) {
            return switch (language) {
                case JA -> new LocalizedText(text, null);
                case EN -> new LocalizedText(null, text);
            };
        }
    }
}
