package kakehashi.search;

import java.util.UUID;

/// The last item of a page, as the order sees it. The resource signs it and binds it to the caller.
///
/// @param key   sort value of the last item: bits of the score, milliseconds, or the folded title
/// @param id    the last item
/// @param depth items shown so far; beyond [Limits#DEPTH] a page is empty
public record Cursor(String key, UUID id, int depth) {

    /// As one text; [#parse] reads it back.
    String text() {
        return depth + " " + id + " " + key;
    }

    static Cursor parse(String text) {
        var parts = text.split(" ", 3);
        return new Cursor(parts[2], UUID.fromString(parts[1]), Integer.parseInt(parts[0]));
    }
}
