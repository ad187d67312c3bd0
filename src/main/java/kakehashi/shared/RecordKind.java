package kakehashi.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// The four kinds of record that are published, searched and matched.
public enum RecordKind {
    SEED,
    NEED,
    RESEARCHER,
    ORGANIZATION;

    /// As in addresses and JSON: `seed`.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The collection in addresses: `seeds`.
    public String plural() {
        return code() + "s";
    }

    @JsonCreator
    public static RecordKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
