package kakehashi.search.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import kakehashi.shared.Script;

/// Lines of a list of synonyms in the form of SudachiDict's `synonyms.txt`: words of one group number mean the same;
/// those in kanji and kana are its Japanese side, those in Latin letters its English side.
///
/// Source: SudachiDict, docs/synonyms.md.
final class Synonyms {

    /// Group, flags, field of use, and the word as the ninth cell.
    private static final Pattern LOOK = Pattern.compile("\\d+,[^,]*,[^,]*,.*");

    private static final int LEAST_CELLS = 9;
    private static final int EXPANSION = 2;
    private static final int ABBREVIATION = 5;
    private static final int WORD = 8;
    private static final String WITHDRAWN = "2";
    private static final String OF_LATIN_LETTERS = "1";

    private final Map<String, Group> groups = new LinkedHashMap<>();

    private record Group(Set<String> ja, Set<String> en) {}

    static boolean looksLike(String line) {
        return LOOK.matcher(line).matches();
    }

    /// @throws IllegalArgumentException says what is wrong
    void add(String line) {
        var cells = line.split(",", -1);
        if (cells.length < LEAST_CELLS || !cells[0].chars().allMatch(Character::isDigit)) {
            throw new IllegalArgumentException("is not of the form \"group,…,word,,\" with the word as the ninth cell");
        }
        var word = cells[WORD].strip();
        if (word.isEmpty()) {
            throw new IllegalArgumentException("has no word in the ninth cell");
        }
        if (cells[EXPANSION].equals(WITHDRAWN)) {
            return;
        }
        var group = groups.computeIfAbsent(cells[0], number -> new Group(new LinkedHashSet<>(), new LinkedHashSet<>()));
        boolean isJapanese = Script.isJapanese(word);
        if (!isJapanese) {
            group.en.add(word);
        }
        // Japanese text writes these as they are: LEDを並べる
        if (isJapanese || cells[ABBREVIATION].equals(OF_LATIN_LETTERS)) {
            group.ja.add(word);
        }
    }

    /// The groups with words of both languages, in the order of the file.
    List<LexiconEntry> entries() {
        var entries = new ArrayList<LexiconEntry>();
        for (var group : groups.values()) {
            if (!group.ja.isEmpty() && !group.en.isEmpty()) {
                entries.add(new LexiconEntry(Set.of(), List.copyOf(group.ja), List.copyOf(group.en)));
            }
        }
        return entries;
    }
}
