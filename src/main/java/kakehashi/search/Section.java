package kakehashi.search;

import kakehashi.shared.Language;

/// One text of a record in one language.
///
/// @param name     the sheet's field: `title`, `plainSummary`, `summary`, `strengths`, `problem`, `name` …
/// @param language the language the author filed it under
/// @param text     original spelling; highlights point into it
public record Section(String name, Language language, String text) {

    /// The sections of this name head a record; they count a little more than the rest.
    static final String TITLE = "title";

    static final String NAME = "name";

    boolean isHead() {
        return name.equals(TITLE) || name.equals(NAME);
    }
}
