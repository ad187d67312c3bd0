package kakehashi.need;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import kakehashi.testing.Sheets;

/// A need for tests without a database.
public final class SomeNeed {

    private SomeNeed() {}

    public static Need draft(UUID organization, Instant now) {
        var sheet = new ObjectMapper().convertValue(Sheets.need("電池の液漏れ"), NeedSheet.class);
        return new Need(new UUID(2, 1), organization, null, sheet, now);
    }
}
