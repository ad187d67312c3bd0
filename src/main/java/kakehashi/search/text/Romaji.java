package kakehashi.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Typed romaji in katakana, in the spellings of Hepburn and Kunrei and what input methods take.
final class Romaji {

    private static final String VOWELS = "aiueo";
    private static final int LONGEST_SYLLABLE = 4;

    private static final Map<String, String> SYLLABLES = syllables();

    private Romaji() {}

    static boolean isRomaji(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '\'' || c == '-');
    }

    /// The typed letters themselves and what they may begin in katakana; an unfinished syllable is completed in
    /// every way. Only itself when it is not romaji.
    static List<String> prefixes(String typed) {
        var kana = new StringBuilder();
        int at = 0;
        while (at < typed.length()) {
            int length = syllableAt(typed, at, kana);
            if (length == 0) {
                break;
            }
            at += length;
        }
        var rest = typed.substring(at);
        var completions = rest.isEmpty() ? Stream.of("") : completions(rest);
        return Stream.concat(Stream.of(typed), completions.map(end -> kana + end))
                .distinct()
                .toList();
    }

    private static Stream<String> completions(String rest) {
        var open = SYLLABLES.entrySet().stream()
                .filter(syllable -> syllable.getKey().startsWith(rest))
                .map(Map.Entry::getValue);
        return rest.equals("n") ? Stream.concat(Stream.of("ン"), open) : open;
    }

    private static int syllableAt(String typed, int at, StringBuilder kana) {
        for (int length = Math.min(LONGEST_SYLLABLE, typed.length() - at); length > 0; length--) {
            var syllable = SYLLABLES.get(typed.substring(at, at + length));
            if (syllable != null) {
                kana.append(syllable);
                return length;
            }
        }
        return doubledOrNasal(typed, at, kana);
    }

    /// ッ before a doubled consonant, ン before another consonant.
    private static int doubledOrNasal(String typed, int at, StringBuilder kana) {
        if (at + 1 >= typed.length()) {
            return 0;
        }
        char letter = typed.charAt(at);
        char following = typed.charAt(at + 1);
        if (letter == 'n' && following != 'y') {
            kana.append('ン');
            return following == '\'' ? 2 : 1;
        }
        if (letter == 'm' && "bmp".indexOf(following) >= 0) {
            kana.append('ン');
            return 1;
        }
        if (letter == following || letter == 't' && following == 'c') {
            kana.append('ッ');
            return 1;
        }
        return 0;
    }

    private static Map<String, String> syllables() {
        var all = new TreeMap<String, String>();
        for (var row : rows()) {
            var kana = row.subList(1, row.size());
            for (int i = 0; i < VOWELS.length(); i++) {
                if (!kana.get(i).equals("-")) {
                    all.put(row.getFirst() + VOWELS.charAt(i), kana.get(i));
                }
            }
        }
        var others = "shi シ chi チ tsu ツ fu フ ji ジ nn ン - ー".split(" ");
        for (int i = 0; i < others.length; i += 2) {
            all.put(others[i], others[i + 1]);
        }
        return Map.copyOf(all);
    }

    private static List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        Stream.of(
                        " ア イ ウ エ オ",
                        "k カ キ ク ケ コ",
                        "g ガ ギ グ ゲ ゴ",
                        "s サ シ ス セ ソ",
                        "z ザ ジ ズ ゼ ゾ",
                        "t タ チ ツ テ ト",
                        "d ダ ヂ ヅ デ ド",
                        "n ナ ニ ヌ ネ ノ",
                        "h ハ ヒ フ ヘ ホ",
                        "b バ ビ ブ ベ ボ",
                        "p パ ピ プ ペ ポ",
                        "m マ ミ ム メ モ",
                        "r ラ リ ル レ ロ",
                        "y ヤ - ユ イェ ヨ",
                        "w ワ ウィ - ウェ ヲ",
                        "v ヴァ ヴィ ヴ ヴェ ヴォ",
                        "f ファ フィ フ フェ フォ",
                        "j ジャ ジ ジュ ジェ ジョ",
                        "ky キャ キィ キュ キェ キョ",
                        "gy ギャ ギィ ギュ ギェ ギョ",
                        "sh シャ シ シュ シェ ショ",
                        "sy シャ シィ シュ シェ ショ",
                        "zy ジャ ジィ ジュ ジェ ジョ",
                        "ch チャ チ チュ チェ チョ",
                        "ty チャ チィ チュ チェ チョ",
                        "ny ニャ ニィ ニュ ニェ ニョ",
                        "hy ヒャ ヒィ ヒュ ヒェ ヒョ",
                        "by ビャ ビィ ビュ ビェ ビョ",
                        "py ピャ ピィ ピュ ピェ ピョ",
                        "my ミャ ミィ ミュ ミェ ミョ",
                        "ry リャ リィ リュ リェ リョ",
                        "ts ツァ ツィ ツ ツェ ツォ",
                        "th テャ ティ テュ テェ テョ",
                        "dh デャ ディ デュ デェ デョ")
                .map(row -> Arrays.asList(row.split(" ")))
                .forEach(rows::add);
        return rows;
    }
}
