package kakehashi.search.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kakehashi.shared.Script;
import kakehashi.shared.TableFile;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.jspecify.annotations.Nullable;

/// A phrase by which a text says that it does without something: 鉛フリー, フッ素系を使わない, without solvents.
///
/// Cues, and what stands between them and the thing, are read from `search/avoiding.tsv`. A thing is written in kanji,
/// katakana and Latin letters, or in English is up to three words; one in hiragana (はんだ) is not recognised.
///
/// @param from  of the whole phrase
/// @param to    of the whole phrase
/// @param start of the thing, with others that are joined to it
/// @param end   of the thing
public record Avoidance(int from, int to, int start, int end) {

    private static final String FILE = "/search/avoiding.tsv";
    private static final int MOST_JOINED = 4;

    /// Stands before a thing without a gap: 2050年カーボンフリー.
    private static final Pattern DATE = Pattern.compile("[0-9]+[年月日]度?");
    private static final Pattern WORDS_BEFORE = Pattern.compile("[a-z0-9-]+(?: [a-z0-9-]+){0,2}$");
    private static final int MOST_BEFORE = 60;
    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final int MOST_WORDS = 3;
    private static final Comparator<Avoidance> IN_ORDER =
            Comparator.comparingInt(Avoidance::to).thenComparing(Avoidance::end);

    private static final Map<String, List<Cue>> TABLE = read();
    private static final List<Cue> CUES = TABLE.entrySet().stream()
            .filter(row -> row.getKey().matches("clause|compound|ahead"))
            .flatMap(row -> row.getValue().stream())
            .toList();
    private static final List<String> LINKS = longestFirst("link");
    private static final List<String> JOINTS = longestFirst("joint");
    private static final List<String> SKIPPED = longestFirst("skipped");

    /// @param where  see the file
    /// @param unless what must not follow; null when anything may
    private record Cue(String where, String text, @Nullable Pattern unless) {

        /// Whether the cue that stands at `at` is not the beginning of another word.
        boolean isWhole(String text, int at) {
            int end = at + this.text.length();
            return unless == null
                    || !unless.matcher(text).region(end, text.length()).lookingAt();
        }

        boolean isJapanese() {
            return Script.isJapanese(text);
        }
    }

    /// The phrases of a text in its order; they do not overlap.
    public static List<Avoidance> of(String text) {
        var plain = Folding.inPlace(text).toLowerCase(Locale.ROOT);
        if (plain.length() != text.length()) {
            return List.of(); // letters that grow when they become small: places would be wrong
        }
        var found = new ArrayList<Avoidance>();
        for (var cue : CUES) {
            for (int at = plain.indexOf(cue.text); at >= 0; at = plain.indexOf(cue.text, at + 1)) {
                var avoided = cue.isWhole(plain, at) ? avoided(plain, cue, at) : null;
                if (avoided != null) {
                    found.add(avoided);
                }
            }
        }
        return apart(plain, found);
    }

    private static @Nullable Avoidance avoided(String text, Cue cue, int at) {
        int after = at + cue.text.length();
        if (cue.where.equals("ahead")) {
            return ahead(text, at, after);
        }
        int end = cue.where.equals("clause") && cue.isJapanese() ? beforeLink(text, at) : at;
        int start = end < 0 ? end : cue.isJapanese() ? runBefore(text, end) : wordsBefore(text, end, cue);
        if (start < 0 || start == end) {
            return null;
        }
        var date = DATE.matcher(text).region(start, end);
        int thing = date.lookingAt() ? date.end() : start;
        return thing == end ? null : new Avoidance(thing, after, thing, end);
    }

    /// Where the longest link that ends at `at` begins; -1 without one.
    private static int beforeLink(String text, int at) {
        for (var link : LINKS) {
            if (text.startsWith(link, at - link.length())) {
                return at - link.length();
            }
        }
        return -1;
    }

    private static int runBefore(String text, int end) {
        int start = beginOfRun(text, end);
        for (int joined = 1; start < end && joined < MOST_JOINED; joined++) {
            int before = beforeJoint(text, start);
            int further = before < 0 ? before : beginOfRun(text, before);
            if (further < 0 || further == before) {
                break;
            }
            start = further;
        }
        return start;
    }

    private static int beforeJoint(String text, int start) {
        for (var joint : JOINTS) {
            if (text.startsWith(joint, start - joint.length())) {
                return start - joint.length();
            }
        }
        return -1;
    }

    private static int beginOfRun(String text, int end) {
        int start = end;
        while (start > 0 && isOfThing(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isOfThing(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= '0' && letter <= '9'
                || letter == 'ー'
                || letter >= 'ァ' && letter <= 'ヶ'
                || Character.isIdeographic(letter);
    }

    private static int wordsBefore(String text, int end, Cue cue) {
        var words = WORDS_BEFORE.matcher(text).region(Math.max(0, end - MOST_BEFORE), end);
        if (!words.find()) {
            return -1;
        }
        int start = words.start();
        var word = WORD.matcher(text).region(start, end);
        while (word.find()) {
            if (isFunctionWord(word.group())) {
                start = Math.min(end, word.end() + 1);
            }
        }
        return cue.where.equals("compound") ? Math.max(start, text.lastIndexOf(' ', end - 1) + 1) : start;
    }

    private static @Nullable Avoidance ahead(String text, int at, int after) {
        if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            return null;
        }
        int start = -1;
        int end = after;
        int words = 0;
        var word = WORD.matcher(text);
        for (int next = after;
                words < MOST_WORDS
                        && next <= text.length()
                        && word.region(next, text.length()).lookingAt();
                next = word.end() + 1) {
            boolean isJoint = words > 0 && word.group().matches("n?or");
            if (start < 0 && SKIPPED.contains(word.group())) {
                continue;
            }
            if (isFunctionWord(word.group()) && !isJoint) {
                break;
            }
            start = start < 0 ? word.start() : start;
            end = isJoint ? end : word.end();
            words = isJoint ? 0 : words + 1;
            if (word.end() == text.length() || text.charAt(word.end()) != ' ') {
                break;
            }
        }
        return start < 0 ? null : new Avoidance(at, end, start, end);
    }

    private static boolean isFunctionWord(String word) {
        return EnglishAnalyzer.getDefaultStopSet().contains(word) || SKIPPED.contains(word);
    }

    /// One after the other; of several at one place that with the longest cue.
    private static List<Avoidance> apart(String text, List<Avoidance> found) {
        found.sort(IN_ORDER);
        var apart = new ArrayList<Avoidance>();
        int past = 0;
        for (var each : found) {
            int start = each.start >= past ? each.start : afterJoint(text, past);
            if (each.from >= past) {
                apart.add(each);
            } else if (start < each.end) {
                apart.add(new Avoidance(start, each.to, start, each.end));
            }
            past = Math.max(past, each.to);
        }
        return List.copyOf(apart);
    }

    private static int afterJoint(String text, int at) {
        return JOINTS.stream()
                .filter(joint -> text.startsWith(joint, at))
                .mapToInt(joint -> at + joint.length())
                .findFirst()
                .orElse(at);
    }

    private static List<String> longestFirst(String where) {
        return TABLE.getOrDefault(where, List.of()).stream()
                .map(Cue::text)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Map<String, List<Cue>> read() {
        return TableFile.rows(FILE).stream()
                .map(row -> new Cue(row.getFirst(), row.get(1), row.size() < 3 ? null : Pattern.compile(row.get(2))))
                .collect(Collectors.groupingBy(Cue::where));
    }
}
