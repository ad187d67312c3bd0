package kakehashi.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final Pattern UNSAID = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");

    private SimilarTitles() {}

    /// Places of two titles of the list, the first one smaller.
    record Couple(int one, int other) {}

    /// @param titles in any language; an empty one is like none
    /// @return in the order of the list
    static List<Couple> among(List<String> titles) {
        var sets = sets(titles);
        var places = new HashMap<Integer, List<Integer>>();
        var met = new int[sets.size()];
        var found = new ArrayList<Couple>();
        for (int i = 0; i < sets.size(); i++) {
            var title = sets.get(i);
            for (int pair = 0; pair < title.prefix(); pair++) {
                var having = places.computeIfAbsent(title.pairs[pair], _ -> new ArrayList<>());
                for (int before : having) {
                    if (met[before] <= i) {
                        met[before] = i + 1; // each once
                        if (title.saysTheSame(sets.get(before))) {
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

    /// Pairs by their rank, the rarest first: numbers are held against each other faster than texts.
    private static List<Title> sets(List<String> titles) {
        var plain = titles.stream()
                .map(title -> Folding.fold(title).toLowerCase(Locale.ROOT))
                .toList();
        var pairs = plain.stream()
                .map(title -> pairs(UNSAID.matcher(title).replaceAll("")))
                .toList();
        var frequency = new HashMap<String, Integer>();
        pairs.forEach(each -> each.forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
        var rank = new HashMap<String, Integer>();
        frequency.keySet().stream()
                .sorted(Comparator.<String>comparingInt(frequency::get).thenComparing(Comparator.naturalOrder()))
                .forEach(pair -> rank.put(pair, rank.size()));
        var series = new HashMap<List<String>, Integer>();
        return IntStream.range(0, titles.size())
                .mapToObj(i -> new Title(
                        pairs.get(i).stream().mapToInt(rank::get).sorted().toArray(),
                        series.computeIfAbsent(numbers(plain.get(i)), _ -> series.size())))
                .toList();
    }

    private static List<String> numbers(String title) {
        return NUMBER.matcher(title).results().map(MatchResult::group).toList();
    }

    private static Set<String> pairs(String plain) {
        int[] characters = plain.codePoints().toArray();
        return characters.length == 1
                ? Set.of(plain)
                : IntStream.range(0, Math.max(0, characters.length - 1))
                        .mapToObj(i -> new String(characters, i, 2))
                        .collect(Collectors.toSet());
    }

    /// @param pairs  ranks, each once, the lowest first
    /// @param series one for all with the same numbers
    private record Title(int[] pairs, int series) {

        /// So many of its pairs, the rarest ones, as one of them must be in any set that overlaps enough.
        int prefix() {
            return pairs.length == 0 ? 0 : pairs.length - (int) Math.ceil(LEAST * pairs.length) + 1;
        }

        boolean saysTheSame(Title other) {
            int less = Math.min(pairs.length, other.pairs.length);
            boolean canBe = series == other.series && less >= LEAST * Math.max(pairs.length, other.pairs.length);
            return canBe && overlapsEnough(other);
        }

        private boolean overlapsEnough(Title other) {
            int shared = 0;
            for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
                int difference = Integer.compare(pairs[i], other.pairs[j]);
                shared += difference == 0 ? 1 : 0;
                i += difference <= 0 ? 1 : 0;
                j += difference >= 0 ? 1 : 0;
            }
            return shared >= LEAST * (pairs.length + other.pairs.length - shared);
        }
    }
}
