package kakehashi.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A node of the KAKENHI review sections (審査区分): large A–K, medium 1–64 and 90, small five digits.
///
/// A small section may belong to several medium ones, so this is a graph and not a tree.
/// Source: JSPS/MEXT 審査区分表.
///
/// @param code    "A", "26" or "26020"; small codes keep their leading zero
/// @param parents codes of the next level up, empty for large sections
public record ReviewSection(String code, Depth level, LocalizedText name, Set<String> parents) {

    /// Depth in the table.
    public enum Depth {
        LARGE,
        MEDIUM,
        SMALL
    }

    private static final Map<String, ReviewSection> ALL = load();

    /// @return large, then medium, then small sections, each in the order of the source
    public static List<ReviewSection> all() {
        return List.copyOf(ALL.values());
    }

    public static @Nullable ReviewSection of(String code) {
        return ALL.get(code);
    }

    /// The code itself and everything above it; only the code when it is unknown.
    public static Set<String> withAncestors(String code) {
        var path = new LinkedHashSet<String>();
        collect(code, path);
        return path;
    }

    private static void collect(String code, Set<String> path) {
        if (path.add(code)) {
            var section = ALL.get(code);
            if (section != null) {
                section.parents.forEach(parent -> collect(parent, path));
            }
        }
    }

    private static Map<String, ReviewSection> load() {
        var large = new LinkedHashMap<String, ReviewSection>();
        var medium = new LinkedHashMap<String, ReviewSection>();
        var small = new LinkedHashMap<String, ReviewSection>();
        for (var row : TermTable.read("kakenhi-review-sections.tsv", 6)) {
            large.put(
                    row[0],
                    new ReviewSection(row[0], Depth.LARGE, bilingual("大区分" + row[0], "Section " + row[0]), Set.of()));
            merge(medium, row[1], Depth.MEDIUM, bilingual(row[2], row[3]), row[0]);
            merge(small, row[4], Depth.SMALL, LocalizedText.ja(row[5]), row[1]);
        }
        var all = new LinkedHashMap<>(large);
        all.putAll(medium);
        all.putAll(small);
        return all;
    }

    private static void merge(
            Map<String, ReviewSection> into, String code, Depth level, LocalizedText name, String parent) {
        var known = into.get(code);
        Collection<String> before = known == null ? Set.of() : known.parents;
        var parents = new LinkedHashSet<>(before);
        parents.add(parent);
        into.put(code, new ReviewSection(code, level, name, parents));
    }

    private static LocalizedText bilingual(String ja, String en) {
        return new LocalizedText(ja, en);
    }
}
