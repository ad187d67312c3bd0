package kakehashi.access;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/// Something a caller may want to do to a record.
public enum Right {
    /// Read the public part.
    READ,
    /// Learn whose it is.
    READ_IDENTITY,
    /// Read the restricted part, and how the record is received.
    READ_RESTRICTED,
    /// Read who changed what, and all versions.
    HISTORY,
    CREATE,
    EDIT,
    /// Hand over for review.
    SUBMIT,
    /// Give back from review to draft.
    RETURN,
    PUBLISH,
    WITHDRAW,
    /// Throw away a draft that never was public.
    DISCARD;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
