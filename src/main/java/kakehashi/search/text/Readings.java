package kakehashi.search.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// How words sound and are typed: readings in katakana, spellings folded.
public final class Readings {

    private static final char FIRST_HIRAGANA = 'ぁ';
    private static final char LAST_HIRAGANA = 'ゖ';
    private static final int KATAKANA_AFTER_HIRAGANA = 'ァ' - 'ぁ';

    /// Keywords come again and again; what was read once is remembered, up to so many.
    private static final int REMEMBERED = 20_000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Readings() {}

    /// The reading of a Japanese text without spaces; parts whose reading is not known stand as they are.
    public static String of(String text) {
        if (KNOWN.size() > REMEMBERED) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(text, Readings::read);
    }

    private static String read(String text) {
        var reading = new StringBuilder();
        try (var tokenizer = new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.NORMAL)) {
            tokenizer.setReader(new Folding(new StringReader(text)));
            var term = tokenizer.addAttribute(CharTermAttribute.class);
            var sound = tokenizer.addAttribute(ReadingAttribute.class);
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                reading.append(sound.getReading() == null ? term : sound.getReading());
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spelling(reading.toString());
    }

    /// A text as it is compared: folded, lower-case, hiragana as katakana, single spaces between Latin words.
    public static String spelling(String text) {
        return katakana(
                BLANKS.matcher(Folding.fold(text).toLowerCase(Locale.ROOT).strip())
                        .replaceAll(" "));
    }

    /// All prefixes that a typed prefix may stand for: itself, and in katakana when it is romaji.
    public static List<String> prefixes(String typed) {
        var spelling = spelling(typed);
        return Romaji.isRomaji(spelling) ? Romaji.prefixes(spelling) : List.of(spelling);
    }

    private static String katakana(String text) {
        var converted = new StringBuilder(text);
        for (int i = 0; i < converted.length(); i++) {
            char kana = converted.charAt(i);
            if (kana >= FIRST_HIRAGANA && kana <= LAST_HIRAGANA) {
                converted.setCharAt(i, (char) (kana + KATAKANA_AFTER_HIRAGANA));
            }
        }
        return converted.toString();
    }
}
