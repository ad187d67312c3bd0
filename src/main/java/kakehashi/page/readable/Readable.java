package kakehashi.page.readable;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A record as a page tells it.
///
/// @param heading     in the page's language, then in the other if there is one
/// @param title       of the window, in the page's language, without the product's name
/// @param description a sentence or two about it, in the page's language if there is one
/// @param type        Open Graph type
/// @param lead        whose it is and how it stands
/// @param graph       what machines are told, in schema.org's words; empty for an anonymous need
public record Readable(
        List<Shown> heading,
        String title,
        String description,
        String type,
        List<Shown> lead,
        List<Block> blocks,
        List<Map<String, Object>> graph) {

    /// Those that say something.
    static List<Block> blocks(@Nullable Block... blocks) {
        return Present.among(blocks).stream().filter(block -> !block.isEmpty()).toList();
    }
}
