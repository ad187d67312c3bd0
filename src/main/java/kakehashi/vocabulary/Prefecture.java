package kakehashi.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// One of the 47 prefectures.
///
/// @param code JIS X 0401, two digits, "01" to "47"
/// @param block region by bureau of the Ministry of Economy, Trade and Industry
public record Prefecture(String code, LocalizedText name, String block) {

    private static final Map<String, Prefecture> ALL = load();

    public static List<Prefecture> all() {
        return List.copyOf(ALL.values());
    }

    public static boolean exists(String code) {
        return ALL.containsKey(code);
    }

    public static @Nullable Prefecture of(String code) {
        return ALL.get(code);
    }

    private static Map<String, Prefecture> load() {
        var all = new LinkedHashMap<String, Prefecture>();
        for (var row : TermTable.read("prefectures.tsv", 4)) {
            all.put(row[0], new Prefecture(row[0], new LocalizedText(row[1], row[2]), row[3]));
        }
        return all;
    }
}
