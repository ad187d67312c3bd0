package kakehashi.page.readable;

import kakehashi.shared.Language;
import kakehashi.shared.LocalizedText;

/// The start of a text, short enough for the line below a search result.
final class Excerpt {

    /// Characters search engines show at most, about.
    private static final int JAPANESE = 120;

    private static final int ENGLISH = 160;

    private Excerpt() {}

    /// The first text that is not empty, in `language` if it has one; ends with … when it was cut.
    static String of(Language language, LocalizedText... texts) {
        for (var text : texts) {
            if (!text.isEmpty()) {
                int limit = text.in(Language.JA) == null || (language == Language.EN && text.in(language) != null)
                        ? ENGLISH
                        : JAPANESE;
                return cut(text.preferring(language).replaceAll("\\s+", " "), limit);
            }
        }
        return "";
    }

    private static String cut(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, limit - 1)) + "…";
    }
}
