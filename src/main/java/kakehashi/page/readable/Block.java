package kakehashi.page.readable;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a page below its own heading: a text in both languages, a line, a table, or a picture.
///
/// @param sides the text, the page's language first
/// @param line  shown one after the other
/// @param facts shown as a table
public record Block(
        String heading,
        List<Side> sides,
        List<Shown> line,
        List<Fact> facts,
        @Nullable Picture picture) {

    /// One language of a text.
    ///
    /// @param lang    two letters
    /// @param name    of the language
    /// @param text    null when it was not translated
    /// @param missing says so
    public record Side(String lang, String name, @Nullable String text, String missing) {}

    /// A name and its values.
    public record Fact(String name, List<Shown> values) {}

    /// A picture with its caption.
    ///
    /// @param href     where it is
    /// @param captions in the page's language, then in the other if there is one
    public record Picture(String href, List<Shown> captions) {}

    static Block both(String heading, List<Side> sides) {
        return new Block(heading, sides, List.of(), List.of(), null);
    }

    static Block line(String heading, List<Shown> line) {
        return new Block(heading, List.of(), line, List.of(), null);
    }

    /// Facts without values are left out.
    static Block table(String heading, Fact... facts) {
        var told = new ArrayList<>(List.of(facts));
        told.removeIf(fact -> fact.values().isEmpty());
        return new Block(heading, List.of(), List.of(), told, null);
    }

    static Block picture(String heading, Picture picture) {
        return new Block(heading, List.of(), List.of(), List.of(), picture);
    }

    boolean isEmpty() {
        return sides.isEmpty() && line.isEmpty() && facts.isEmpty() && picture == null;
    }
}
