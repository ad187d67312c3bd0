package kakehashi.search;

import java.util.List;
import java.util.regex.Pattern;

/// The words of a question.
///
/// Each line is taken as Japanese when it holds a kana or kanji, else as English; so a saved record with both
/// languages is given as its Japanese sections and its English sections on lines of their own.
///
/// @param title        one line, may be empty
/// @param text         all other text, may be empty, up to [Limits#TEXT_CHARACTERS]
/// @param tried        what was tried already, may be empty: it finds nothing, and what only it says counts against
/// @param excludeTerms words of the text that shall not count, as they stand there
public record Wording(String title, String text, String tried, List<String> excludeTerms) {

    public Wording {
        excludeTerms = List.copyOf(excludeTerms);
    }

    public static Wording of(String text) {
        return new Wording("", text, "", List.of());
    }

    /// The same of somebody who tried this already.
    public Wording havingTried(String tried) {
        return new Wording(title, text, tried, excludeTerms);
    }

    /// The same, with these words not counting.
    public Wording without(List<String> terms) {
        return new Wording(title, text, tried, terms);
    }

    /// Whether nothing is said: conditions alone are asked.
    public boolean isBlank() {
        return title.isBlank() && text.isBlank();
    }

    /// Title and text in one, excluded words blanked out: places stay what they are.
    String whole() {
        return blanked(title.isBlank() ? text : text.isBlank() ? title : title + "\n" + text);
    }

    /// What was tried, excluded words blanked out.
    String triedAlready() {
        return blanked(tried);
    }

    private String blanked(String said) {
        var whole = said;
        for (var term : excludeTerms) {
            if (!term.isBlank()) {
                whole = Pattern.compile(Pattern.quote(term.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(whole)
                        .replaceAll(found -> " ".repeat(found.group().length()));
            }
        }
        return whole;
    }
}
