package kakehashi.shared;

import java.lang.Character.UnicodeScript;

/// Tells Japanese from English by the letters.
public final class Script {

    private Script() {}

    public static boolean isJapanese(String text) {
        return text.codePoints().anyMatch(Script::isJapanese);
    }

    public static boolean isKanjiOrKatakana(String text) {
        return text.codePoints().noneMatch(codePoint -> UnicodeScript.of(codePoint) == UnicodeScript.HIRAGANA);
    }

    public static boolean isLatin(String term) {
        return !isJapanese(term) && term.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static boolean isJapanese(int codePoint) {
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
