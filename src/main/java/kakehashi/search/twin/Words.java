package kakehashi.search.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every word that was seen, with a number.
final class Words {

    private static final int FIRST = 1024;
    private static final long MIXING = 0x9E37_79B9_7F4A_7C15L; // 2^64 by the golden ratio, as in Knuth's hashing

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> spellings = new ArrayList<>();
    private long[] keys = new long[FIRST];

    /// @param spelling as it stands
    /// @param key      the same for spellings that mean the same
    int number(String spelling, String key) {
        return numbers.computeIfAbsent(spelling, word -> {
            int number = spellings.size();
            spellings.add(word);
            if (number == keys.length) {
                keys = Arrays.copyOf(keys, 2 * number);
            }
            keys[number] = digest(key);
            return number;
        });
    }

    /// Whether it is of one character.
    boolean isSingle(int number) {
        var spelling = spellings.get(number);
        return spelling.codePointCount(0, spelling.length()) == 1;
    }

    String spelling(int number) {
        return spellings.get(number);
    }

    /// The key of a term that goes on with a word; 0 begins it. Does not depend on the numbers.
    long key(long before, int number) {
        return mixed(before * MIXING + keys[number]);
    }

    private static long digest(String text) {
        long digest = text.length();
        for (int i = 0; i < text.length(); i++) {
            digest = mixed(digest + text.charAt(i));
        }
        return digest;
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 32) * MIXING;
        return mixed ^ mixed >>> 29;
    }
}
