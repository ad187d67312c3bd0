package kakehashi.search;

import java.util.ArrayList;
import java.util.List;
import kakehashi.search.Occurrences.Occurrence;

/// Highlights from occurrences: neighbours join to one mark.
final class Marks {

    private Marks() {}

    /// @param base   offset of the text the highlights point into
    /// @param length of that text
    static List<Highlight> of(List<Occurrence> inOrder, int base, int length) {
        var marks = new ArrayList<Highlight>();
        for (var occurrence : inOrder) {
            int start = occurrence.start() - base;
            // a character that was folded to several may be hit inside: then the whole character is marked
            int end = Math.min(length, Math.max(occurrence.end() - base, start + 1));
            if (!marks.isEmpty() && start <= marks.getLast().end()) {
                var last = marks.removeLast();
                marks.add(new Highlight(last.start(), Math.max(last.end(), end)));
            } else {
                marks.add(new Highlight(start, end));
            }
        }
        return List.copyOf(marks);
    }
}
