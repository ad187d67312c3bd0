package kakehashi.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// What an answer marks in its passages.
public final class Marks {

    private Marks() {}

    /// The marked stretches of all passages, cut out by their offsets.
    public static List<String> in(JsonNode passages) {
        var marked = new ArrayList<String>();
        for (var passage : passages) {
            var text = passage.path("text").asText();
            for (var mark : passage.path("highlights")) {
                marked.add(text.substring(
                        mark.path("start").asInt(), mark.path("end").asInt()));
            }
        }
        return marked;
    }
}
