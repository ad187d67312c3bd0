package kakehashi.house;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who may know whom: each room with the rooms it uses directly, the lowest first. A room may use those and everything
/// below them.
public final class Rooms {

    private static final String ROOT = "kakehashi.";

    /// The same table, with words, is `docs/reference/house.md`.
    public static final Map<String, List<String>> USES = table();

    private Rooms() {}

    private static Map<String, List<String>> table() {
        var uses = new LinkedHashMap<String, List<String>>();
        uses.put("shared", List.of());
        uses.put("problem", List.of("shared"));
        uses.put("vocabulary", List.of("shared"));
        uses.put("access", List.of("problem"));
        uses.put("access.gate", List.of("access"));
        uses.put("audit", List.of("access"));
        uses.put("publication", List.of("audit"));
        uses.put("organization", List.of("publication", "vocabulary"));
        uses.put("membership", List.of("organization"));
        uses.put("deadline", List.of("organization"));
        uses.put("researcher", List.of("organization"));
        uses.put("attachment.file", List.of("publication"));
        uses.put("need", List.of("organization", "attachment.file"));
        uses.put("seed", List.of("researcher", "attachment.file"));
        uses.put("attachment", List.of("seed", "need"));
        uses.put("disclosure", List.of("seed", "need"));
        uses.put("thread", List.of("attachment.file"));

        uses.put("search.text", List.of("shared"));
        uses.put("search.lexicon", List.of("search.text"));
        uses.put("search.meaning", List.of("shared"));
        uses.put("search.twin", List.of("search.lexicon"));
        uses.put("search", List.of("search.twin", "search.meaning", "seed", "need"));
        uses.put("search.upkeep", List.of("search"));
        uses.put("matching", List.of("search"));
        uses.put("pairing", List.of("matching"));
        uses.put("feedback", List.of("matching"));
        uses.put("feedback.learning", List.of("feedback"));
        uses.put("exchange", List.of("seed", "need"));
        uses.put("clearance.form", List.of("publication"));
        uses.put("clearance", List.of("clearance.form", "disclosure", "exchange"));
        uses.put("consultation.likeness", List.of("search.text"));
        uses.put("consultation", List.of("consultation.likeness", "deadline", "disclosure", "exchange"));
        uses.put("freshness", List.of("deadline", "exchange"));
        uses.put("quality", List.of("freshness", "search"));
        uses.put("board", List.of("exchange"));
        uses.put("evidence", List.of("exchange"));
        uses.put("operation", List.of("search.upkeep", "feedback.learning", "evidence"));
        uses.put("bench", List.of("operation"));
        uses.put("page.readable", List.of("seed", "need"));
        uses.put("page", List.of("page.readable", "search", "access.gate"));
        uses.put("introduction", List.of("deadline", "disclosure", "exchange", "thread", "page"));
        uses.put("pairing.unmatched", List.of("pairing", "introduction", "consultation", "quality"));
        uses.put("disclosure.ticket", List.of("disclosure", "page"));
        uses.put("alert", List.of("search.upkeep", "matching"));
        uses.put("alert.digest", List.of("alert", "page"));
        uses.put("handover", List.of("membership", "exchange"));
        uses.put("coordinator", List.of("introduction", "consultation"));
        uses.put("notification", List.of("handover", "coordinator", "freshness", "alert"));
        return uses;
    }

    /// The room of a package; null outside the product.
    static @org.jspecify.annotations.Nullable String of(String packageName) {
        return packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : null;
    }

    /// The room and all that it may use; only the room when the table does not know it.
    static Set<String> reachableFrom(String room) {
        var reached = new LinkedHashSet<String>();
        collect(room, reached);
        return reached;
    }

    private static void collect(String room, Set<String> reached) {
        if (reached.add(room)) {
            USES.getOrDefault(room, List.of()).forEach(below -> collect(below, reached));
        }
    }
}
