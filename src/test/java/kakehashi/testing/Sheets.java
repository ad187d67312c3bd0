package kakehashi.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kakehashi.shared.RecordKind;

/// Bodies of records as clients send them; each complete enough to be published.
public final class Sheets {

    private Sheets() {}

    public static Map<String, Object> aSeed() {
        return seed("全固体電池の硫化物系固体電解質");
    }

    public static Map<String, Object> seed(String title) {
        return Map.of(
                "title", ja(title),
                "summary", ja("室温で25 mS/cmのイオン伝導度をもつ固体電解質を、1気圧のもとで合成する。"),
                "fields", List.of("26020"),
                "trl", 4,
                "modes", List.of("JOINT_RESEARCH"));
    }

    public static Map<String, Object> aNeed() {
        return need("車載用電池の液漏れ");
    }

    /// @param title at most 40 characters
    public static Map<String, Object> need(String title) {
        return Map.of(
                "title", ja(title),
                "problem", ja("振動で電解液が漏れ、年に3件の回収が出ている。固体の電解質に替えたい。"),
                "trl", Map.of("min", 3, "max", 6),
                "modes", List.of("JOINT_RESEARCH"));
    }

    public static Map<String, Object> aResearcher() {
        return researcher("水面 透", "Minamo Toru", "みなも とおる");
    }

    public static Map<String, Object> researcher(String ja, String en, String kana) {
        return Map.of("name", Map.of("ja", ja, "en", en, "kana", kana), "fields", List.of("26020"));
    }

    public static Map<String, Object> anOrganization() {
        return organization("試しの森大学");
    }

    public static Map<String, Object> organization(String name) {
        var desk = Map.of("name", ja("連携窓口"), "mail", "desk@kakehashi.example", "deputy", ja("連携窓口 代理"));
        return Map.of("name", ja(name), "types", List.of("NATIONAL_UNIVERSITY"), "prefecture", "04", "desk", desk);
    }

    /// The least that can be published of `kind`.
    public static Map<String, Object> of(RecordKind kind) {
        return switch (kind) {
            case SEED -> aSeed();
            case NEED -> aNeed();
            case RESEARCHER -> aResearcher();
            case ORGANIZATION -> anOrganization();
        };
    }

    public static Map<String, Object> ja(String text) {
        return Map.of("ja", text);
    }

    /// `sheet` with one field put in place of the one it has.
    public static Map<String, Object> with(Map<String, Object> sheet, String field, Object value) {
        var changed = new HashMap<>(sheet);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> without(Map<String, Object> sheet, String field) {
        var changed = new HashMap<>(sheet);
        changed.remove(field);
        return changed;
    }
}
