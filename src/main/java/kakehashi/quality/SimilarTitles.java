package kakehashi.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kakehashi.search.text.Folding;

/// Finds titles that say the same: those whose pairs of characters overlap by four fifths.
///
/// A join of sets with a prefix filter. Two sets that overlap so much share one of the rarest few of their pairs: each
/// title is held only against those that do, and not against all others. Titles with other numbers in them (第1報, 第2報)
/// are parts of a series.
/// Source: Chaudhuri, Ganti, Kaushik: A primitive operator for similarity joins in data cleaning, ICDE 2006.
final class SimilarTitles {

    /// Jaccard's coefficient of the pairs of characters.
    static final double LEAST = 0.8;

    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    /// What a Unicode code point takes.
    private static final int CHARACTER_BITS = 21;

    private static final long MOST_COUNTED = (1 << CHARACTER_BITS) - 1;
    private static final int COUNTER_BITS = 16;

    /// The golden ratio, which spreads numbers that lie close to each other.
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private SimilarTitles() {}

    /// Places of two titles of the list, the first one smaller.
    record Couple(int one, int other) {}

    /// @param titles in any language; an empty one is like none
    /// @return in the order of the list
    static List<Couple> among(List<String> titles) {
        var apart = apart(titles);
        var places = new HashMap<Long, List<Integer>>();
        var met = new int[apart.size()];
        var found = new ArrayList<Couple>();
        for (int i = 0; i < apart.size(); i++) {
            var title = apart.get(i);
            for (int pair = 0; pair < title.prefix(); pair++) {
                var having = places.computeIfAbsent(title.pairs[pair], _ -> new ArrayList<>());
                for (int before : having) {
                    if (met[before] <= i) {
                        met[before] = i + 1; // each once
                        if (title.saysTheSame(apart.get(before))) {
                            found.add(new Couple(before, i));
                        }
                    }
                }
                having.add(i);
            }
        }
        found.sort(Comparator.comparingInt(Couple::one).thenComparingInt(Couple::other));
        return found;
    }

    private static List<Title> apart(List<String> titles) {
        var plain = titles.stream()
                .map(title -> Folding.fold(title).toLowerCase(Locale.ROOT))
                .toList();
        var pairs = plain.stream().map(SimilarTitles::pairs).toList();
        var counts = new int[1 << COUNTER_BITS];
        pairs.forEach(each -> LongStream.of(each).forEach(pair -> counts[counter(pair)]++));
        var series = new HashMap<List<String>, Integer>();
        return IntStream.range(0, titles.size())
                .mapToObj(i -> new Title(
                        rarestFirst(pairs.get(i), counts),
                        series.computeIfAbsent(numbers(plain.get(i)), _ -> series.size())))
                .toList();
    }

    private static List<String> numbers(String title) {
        return NUMBER.matcher(title).results().map(MatchResult::group).toList();
    }

    /// Each two letters or digits that follow each other, as one number; the one of a title that has no second.
    private static long[] pairs(String title) {
        int[] said = title.codePoints()
                .filter(each -> Character.isAlphabetic(each) || Character.isDigit(each))
                .toArray();
        return said.length == 1
                ? new long[] {said[0]}
                : IntStream.range(1, said.length)
                        .mapToLong(i -> (long) said[i - 1] << CHARACTER_BITS | said[i])
                        .toArray();
    }

    /// Some pairs share a counter and seem more frequent than they are. Any order finds the same couples, as long as it
    /// is one for all titles.
    private static int counter(long pair) {
        return (int) (pair * MIX >>> Long.SIZE - COUNTER_BITS);
    }

    /// Each pair once, with how often it is counted before its own digits.
    private static long[] rarestFirst(long[] pairs, int[] counts) {
        long[] sorted = LongStream.of(pairs)
                .map(pair -> Math.min(counts[counter(pair)], MOST_COUNTED) << 2 * CHARACTER_BITS | pair)
                .sorted()
                .toArray();
        int kept = 0;
        for (long pair : sorted) {
            if (kept == 0 || sorted[kept - 1] != pair) {
                sorted[kept++] = pair;
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    /// @param pairs  each once, the rarest first
    /// @param series one for all with the same numbers
    private record Title(long[] pairs, int series) {

        /// So many of its pairs, the rarest ones, as one of them must be in any set that overlaps enough.
        int prefix() {
            return pairs.length == 0 ? 0 : pairs.length - (int) Math.ceil(LEAST * pairs.length) + 1;
        }

        boolean saysTheSame(Title other) {
            int less = Math.min(pairs.length, other.pairs.length);
            boolean canBe = series == other.series && less >= LEAST * Math.max(pairs.length, other.pairs.length);
            return canBe && overlapsEnough(other);
        }

        /// Given up once too many are missed, which most often are among the rarest.
        private boolean overlapsEnough(Title other) {
            int i = 0;
            int j = 0;
            int missed = 0;
            while (i < pairs.length && j < other.pairs.length && mayMiss(missed, other)) {
                int difference = Long.compare(pairs[i], other.pairs[j]);
                missed += difference == 0 ? 0 : 1;
                i += difference <= 0 ? 1 : 0;
                j += difference >= 0 ? 1 : 0;
            }
            return mayMiss(missed + pairs.length - i + other.pairs.length - j, other);
        }

        /// Whether the two overlap enough when so many pairs belong to one of them alone.
        private boolean mayMiss(int missed, Title other) {
            int both = pairs.length + other.pairs.length;
            double shared = (both - missed) / 2.0;
            return shared >= LEAST * (both - shared);
        }
    }
}
