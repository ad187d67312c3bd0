package kakehashi.search;

import java.util.UUID;
import kakehashi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/// A term of the completions field: a spelling or reading, and what it completes to.
///
/// @param key  folded, lower-case, readings in katakana; the start of the term, so that a prefix is a range of terms
record Completion(String key, Suggestion suggestion) {

    private static final String SEPARATOR = "\u0000";
    private static final int LONGEST_TERM = 8_000;
    private static final int PARTS = 5;

    String toTerm() {
        var text = suggestion.text();
        var id = suggestion.id();
        return String.join(
                SEPARATOR,
                key,
                suggestion.kind().name(),
                side(text.ja()),
                side(text.en()),
                id == null ? "" : id.toString());
    }

    /// The separator itself cannot be shown and is taken out.
    private static String side(@Nullable String text) {
        return text == null ? "" : text.replace(SEPARATOR, "");
    }

    boolean fits() {
        return !key.isEmpty() && toTerm().length() < LONGEST_TERM;
    }

    static Completion of(String term) {
        var parts = term.split(SEPARATOR, PARTS);
        var id = parts[4].isEmpty() ? null : UUID.fromString(parts[4]);
        var text = new LocalizedText(parts[2], parts[3]);
        return new Completion(parts[0], new Suggestion(text, Suggestion.Kind.valueOf(parts[1]), id));
    }
}
