package kakehashi.search.twin;

import java.util.List;

/// A twin, analysed and packed: what is left to be linked of it.
///
/// @param record number of the record
/// @param owner  number of the owner
/// @param ja     its Japanese words, see [Side]
/// @param en     its English words
record Line(int record, int owner, Side ja, Side en, boolean isTerm) {

    /// Longer terms are put together from their parts.
    static final int MOST_WORDS = 4;

    /// Words of one language.
    ///
    /// @param words number of each word, times four; +1 where it stands right behind the word before, +2 where the
    ///              lexicon explains it
    record Side(int[] words) {

        private static final int BEHIND = 1;
        private static final int KNOWN = 2;

        static int packed(int number, boolean isBehind, boolean isKnown) {
            return number << 2 | (isBehind ? BEHIND : 0) | (isKnown ? KNOWN : 0);
        }

        /// Some words in a row.
        interface Stretches {

            /// @param isFree whether the lexicon explains none of them
            void take(long key, int from, int to, boolean isFree);
        }

        void each(Words all, Stretches taking) {
            for (int from = 0; from < words.length; from++) {
                long key = 0;
                boolean isFree = true;
                for (int at = from; at < words.length && at < from + MOST_WORDS; at++) {
                    if (at > from && (words[at] & BEHIND) == 0) {
                        break;
                    }
                    isFree &= (words[at] & KNOWN) == 0;
                    key = all.key(key, words[at] >> 2);
                    taking.take(key, from, at + 1, isFree);
                }
            }
        }

        boolean hasFree() {
            for (int word : words) {
                if ((word & KNOWN) == 0) {
                    return true;
                }
            }
            return false;
        }

        String spelling(Words all, int from, int to, String between) {
            var parts = new java.util.ArrayList<String>();
            for (int i = from; i < to; i++) {
                parts.add(all.spelling(words[i] >> 2));
            }
            return String.join(between, parts);
        }
    }

    List<Side> sides() {
        return List.of(ja, en);
    }
}
