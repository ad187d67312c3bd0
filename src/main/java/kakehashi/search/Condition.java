package kakehashi.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/// A wish that cuts a record out of the matches when the record is known not to meet it.
public enum Condition {
    TRL,
    MODE,
    YOUNG,
    FOUNDING;

    /// As in JSON: `trl`.
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether a record with these facts fails the condition; what is not known passes.
    public boolean cuts(Wishes wishes, Facts facts) {
        return switch (this) {
            case TRL -> missesReadiness(wishes, facts);
            case MODE -> missesModes(wishes.modes(), facts.modes());
            case YOUNG -> wishes.youngOnly() && !facts.young();
            case FOUNDING -> wishes.wishesToFound() && !facts.wishesToFound();
        };
    }

    private static boolean missesReadiness(Wishes wishes, Facts facts) {
        var wanted = wishes.trl();
        var offered = facts.trl();
        if (wanted != null && offered != null && wanted.distanceTo(offered) > 0) {
            return true;
        }
        var asked = facts.trlRange();
        var own = wishes.offeredTrl();
        return asked != null && own != null && asked.distanceTo(own) > 0;
    }

    private static <T> boolean missesModes(Set<T> wanted, Set<T> offered) {
        return !wanted.isEmpty() && !offered.isEmpty() && wanted.stream().noneMatch(offered::contains);
    }
}
