package kakehashi.search;

import java.util.List;

/// The words of a question.
///
/// Each line is taken as Japanese when it holds a kana or kanji, else as English; so a saved record with both
/// languages is given as its Japanese sections and its English sections on lines of their own.
///
/// @param title        one line, may be empty
/// @param text         all other text, may be empty, up to [Limits#TEXT_CHARACTERS]
/// @param excludeTerms words a match must not contain
public record Wording(String title, String text, List<String> excludeTerms) {

    public Wording {
        excludeTerms = List.copyOf(excludeTerms);
    }

    public static Wording of(String text) {
        return new Wording("", text, List.of());
    }

    String whole() {
        return title.isBlank() ? text : text.isBlank() ? title : title + "\n" + text;
    }
}
