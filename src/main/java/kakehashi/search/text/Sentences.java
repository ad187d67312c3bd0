package kakehashi.search.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into sentences.
public final class Sentences {

    private static final String JAPANESE_ENDS = "。！？!?";
    private static final String CLOSING = "」』）)】〉》\"”";

    private Sentences() {}

    /// A stretch of a text without blanks at its ends.
    public record Stretch(int start, int end) {}

    /// All sentences in order; line breaks end sentences too.
    public static List<Stretch> of(String text) {
        var sentences = new ArrayList<Stretch>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, i)) {
                int end = i + 1;
                while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                add(sentences, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean endsAt(String text, int at) {
        char mark = text.charAt(at);
        if (mark == '\n' || JAPANESE_ENDS.indexOf(mark) >= 0) {
            return true;
        }
        boolean isLast = at + 1 == text.length();
        char following = isLast ? ' ' : text.charAt(at + 1);
        return switch (mark) {
            case '．' -> !Character.isDigit(following);
            case '.' -> Character.isWhitespace(following) && beginsAfter(text, at + 1);
            default -> false;
        };
    }

    /// After a full stop a sentence begins with anything but a small letter: "approx. 3" is rarer than "etc. and".
    private static boolean beginsAfter(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    private static void add(List<Stretch> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            sentences.add(new Stretch(start, end));
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == '　';
    }
}
