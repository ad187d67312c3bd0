package kakehashi.search;

import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// One text of a record in one language.
///
/// @param name     the sheet's field: `title`, `plainSummary`, `summary`, `strengths`, `problem`, `name` …
/// @param language the language the author filed it under
/// @param text     original spelling; highlights point into it
/// @param source   the record it was taken from when that is another one, as a seed of a researcher; its name then
///                 begins with that kind: `seed.title`
public record Section(
        String name,
        Language language,
        String text,
        @Nullable Source source) {

    /// The sections of this name head a record; they count a little more than the rest.
    static final String TITLE = "title";

    static final String NAME = "name";

    static final String KEYWORDS = "keywords";

    public Section(String name, Language language, String text) {
        this(name, language, text, null);
    }

    boolean isHead() {
        return name.equals(TITLE) || name.equals(NAME);
    }

    /// Words in a row, which are shown whole.
    boolean isKeywords() {
        return name.endsWith(KEYWORDS);
    }
}
