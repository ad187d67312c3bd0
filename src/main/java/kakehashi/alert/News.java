package kakehashi.alert;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// What is new of a record to a subscription.
public enum News {
    /// It fits for the first time.
    NEW,
    /// It was told before and has changed since.
    CHANGED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
