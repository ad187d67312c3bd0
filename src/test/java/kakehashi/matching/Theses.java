package kakehashi.matching;

import java.util.List;
import java.util.Map;
import kakehashi.testing.Sheets;

/// Investors as clients send them.
final class Theses {

    private Theses() {}

    static Map<String, Object> investor(String name, String thesis) {
        return Sheets.with(
                Sheets.with(Sheets.organization(name), "types", List.of("INVESTOR")),
                "thesis",
                Map.of("text", Sheets.ja(thesis), "trl", Map.of("min", 2, "max", 6)));
    }
}
