package kakehashi.search.twin;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kakehashi.search.twin.Candidates.Place;

/// The words of a twin in one language.
final class Side {

    /// Longer terms are put together from their parts.
    private static final int MOST_WORDS = 4;

    private static final int BEHIND = 1;
    private static final int KNOWN = 2;
    private static final int NUMBER = 2;

    /// Number of each word, and two marks.
    private final int[] words;

    Side(List<Integer> packed) {
        words = packed.stream().mapToInt(Integer::intValue).toArray();
    }

    /// @param isBehind whether it stands right behind the word before
    /// @param isKnown  whether the lexicon explains it
    static int packed(int number, boolean isBehind, boolean isKnown) {
        return number << NUMBER | (isBehind ? BEHIND : 0) | (isKnown ? KNOWN : 0);
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    boolean isAll(Place place) {
        return place.length() == words.length;
    }

    /// Takes words in a row.
    interface Stretches {

        /// @param isFree whether they may be linked: the lexicon explains none of them, and they are more than one
        ///               character, which means too many things
        void take(long key, int from, int to, boolean isFree);
    }

    /// All stretches that may be a term, explained or not.
    void each(Words all, Stretches taking) {
        for (int from = 0; from < words.length; from++) {
            long key = 0;
            boolean isFree = true;
            for (int at = from; at < words.length && at < from + MOST_WORDS; at++) {
                if (at > from && (words[at] & BEHIND) == 0) {
                    break;
                }
                isFree &= (words[at] & KNOWN) == 0;
                key = all.key(key, words[at] >> NUMBER);
                boolean saysEnough = at > from || !all.isSingle(words[at] >> NUMBER);
                taking.take(key, from, at + 1, isFree && saysEnough);
            }
        }
    }

    String spelling(Words all, Place place, String between) {
        return IntStream.range(place.from(), place.to())
                .mapToObj(at -> all.spelling(words[at] >> NUMBER))
                .collect(Collectors.joining(between));
    }
}
