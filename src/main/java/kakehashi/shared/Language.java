package kakehashi.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// A language that records are written in and people read.
public enum Language {
    JA,
    EN;

    /// The two-letter code of ISO 639-1, as in addresses and JSON.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Language of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public Language other() {
        return this == JA ? EN : JA;
    }

    public Locale locale() {
        return this == JA ? Locale.JAPANESE : Locale.ENGLISH;
    }
}
