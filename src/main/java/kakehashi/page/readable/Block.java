package kakehashi.page.readable;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a page below its own heading: a text in both languages, a line, or a table.
///
/// @param sides the text, the page's language first
/// @param line  shown one after the other
/// @param facts shown as a table
public record Block(String heading, List<Side> sides, List<Shown> line, List<Fact> facts) {

    /// One language of a text.
    ///
    /// @param lang    two letters
    /// @param name    of the language
    /// @param text    null when it was not translated
    /// @param missing says so
    public record Side(String lang, String name, @Nullable String text, String missing) {}

    /// A name and its values.
    public record Fact(String name, List<Shown> values) {}

    static Block both(String heading, List<Side> sides) {
        return new Block(heading, sides, List.of(), List.of());
    }

    static Block line(String heading, List<Shown> line) {
        return new Block(heading, List.of(), line, List.of());
    }

    /// Facts without values are left out.
    static Block table(String heading, Fact... facts) {
        var told = new ArrayList<>(List.of(facts));
        told.removeIf(fact -> fact.values().isEmpty());
        return new Block(heading, List.of(), List.of(), told);
    }

    boolean isEmpty() {
        return sides.isEmpty() && line.isEmpty() && facts.isEmpty();
    }
}
