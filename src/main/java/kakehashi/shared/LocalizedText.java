package kakehashi.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// One text in Japanese, English or both, side by side.
///
/// Blank sides are held as null, so that "absent" has one form. Both may be null in a draft.
///
/// @param ja the Japanese side, original spelling
/// @param en the English side, original spelling
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalizedText(@Nullable String ja, @Nullable String en) {

    public static final LocalizedText NONE = new LocalizedText(null, null);

    public LocalizedText {
        ja = present(ja);
        en = present(en);
    }

    /// `text` without blanks around it, null when nothing is left.
    public static @Nullable String present(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public static LocalizedText ja(String text) {
        return new LocalizedText(text, null);
    }

    public static LocalizedText en(String text) {
        return new LocalizedText(null, text);
    }

    public @Nullable String in(Language language) {
        return switch (language) {
            case JA -> ja;
            case EN -> en;
        };
    }

    /// The text in `language`, else the other side, else the empty string.
    public String preferring(Language language) {
        var preferred = in(language);
        var other = in(language.other());
        return preferred != null ? preferred : other != null ? other : "";
    }

    @JsonIgnore
    public boolean isEmpty() {
        return ja == null && en == null;
    }
}
