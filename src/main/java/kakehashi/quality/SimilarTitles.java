package kakehashi.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        var sets = titles.stream().map(Title::of).toList();
        var frequency = new HashMap<String, Integer>();
        sets.forEach(title -> title.pairs.forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
        var rarestFirst = Comparator.<String>comparingInt(frequency::get).thenComparing(Comparator.naturalOrder());
        var places = new HashMap<String, List<Integer>>();
        var found = new ArrayList<Couple>();
        for (int i = 0; i < sets.size(); i++) {
            var title = sets.get(i);
            var prefix = title.pairs.stream()
                    .sorted(rarestFirst)
                    .limit(title.prefix())
                    .toList();
            var met = new TreeSet<Integer>();
            for (var pair : prefix) {
                met.addAll(places.computeIfAbsent(pair, _ -> new ArrayList<>()));
                places.getOrDefault(pair, List.of()).add(i);
            }
            for (int before : met) {
                if (title.saysTheSame(sets.get(before))) {
                    found.add(new Couple(before, i));
                }
            }
        }
        found.sort(Comparator.comparingInt(Couple::one).thenComparingInt(Couple::other));
        return found;
    }

    private record Title(Set<String> pairs, List<String> numbers) {

        static Title of(String title) {
            var folded = Folding.fold(title).toLowerCase(Locale.ROOT);
            var plain = UNSAID.matcher(folded).replaceAll("");
            int[] characters = plain.codePoints().toArray();
            var pairs = characters.length == 1
                    ? Set.of(plain)
                    : Arrays.stream(indexes(characters))
                            .mapToObj(i -> new String(characters, i, 2))
                            .collect(Collectors.toSet());
            return new Title(
                    pairs,
                    NUMBER.matcher(folded).results().map(MatchResult::group).toList());
        }

        private static int[] indexes(int[] characters) {
            var indexes = new int[Math.max(0, characters.length - 1)];
            Arrays.setAll(indexes, i -> i);
            return indexes;
        }

        /// So many of its pairs, the rarest ones, as one of them must be in any set that overlaps enough.
        int prefix() {
            return pairs.size() - (int) Math.ceil(LEAST * pairs.size()) + 1;
        }

        boolean saysTheSame(Title other) {
            long shared = pairs.stream().filter(other.pairs::contains).count();
            return numbers.equals(other.numbers) && shared >= LEAST * (pairs.size() + other.pairs.size() - shared);
        }
    }
}
