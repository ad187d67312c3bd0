package kakehashi.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A completion of what somebody types.
///
/// @param id the record, for titles, people and organizations; null otherwise
public record Suggestion(
        LocalizedText text, Kind kind, @Nullable UUID id) {

    /// What is suggested, in the order of usefulness at equal frequency.
    public enum Kind {
        KEYWORD,
        FIELD,
        ORGANIZATION,
        PERSON,
        TITLE;

        /// As in JSON: `keyword`.
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
