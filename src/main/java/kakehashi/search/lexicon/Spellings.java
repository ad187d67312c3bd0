package kakehashi.search.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kakehashi.search.text.Readings;
import org.jspecify.annotations.Nullable;

/// All spellings of entries in their order, so that those with one prefix stand together.
///
/// Sorted when first asked: a start does not wait for what many never ask.
final class Spellings {

    private final Collection<LexiconEntry> entries;
    private @Nullable Sorted sorted;

    Spellings(Collection<LexiconEntry> entries) {
        this.entries = entries;
    }

    private synchronized Sorted sorted() {
        if (sorted == null) {
            sorted = Sorted.of(entries);
        }
        return sorted;
    }

    /// @param keys  as [Readings#spelling] compares them, ascending
    /// @param pairs what each is completed to
    private record Sorted(String[] keys, Lexicon.Pair[] pairs) {

        static Sorted of(Collection<LexiconEntry> entries) {
            var all = entries.parallelStream()
                    .flatMap(Spellings::of)
                    .sorted(Comparator.comparing(Spelling::key))
                    .toList();
            return new Sorted(
                    all.stream().map(Spelling::key).toArray(String[]::new),
                    all.stream().map(Spelling::pair).toArray(Lexicon.Pair[]::new));
        }
    }

    private static final Comparator<Lexicon.Pair> SHORTEST_FIRST = Comparator.comparingInt(
                    (Lexicon.Pair pair) -> pair.ja().length() + pair.en().length())
            .thenComparing(Lexicon.Pair::ja)
            .thenComparing(Lexicon.Pair::en);

    private record Spelling(String key, Lexicon.Pair pair) {}

    /// A form with the usual translation; of the English forms only the usual one, since the others are often those of
    /// another meaning.
    private static Stream<Spelling> of(LexiconEntry entry) {
        var en = entry.en().getFirst();
        var usual = new Lexicon.Pair(entry.ja().getFirst(), en);
        return Stream.concat(
                entry.ja().stream()
                        .map(ja -> new Spelling(
                                Readings.spelling(ja), ja.equals(usual.ja()) ? usual : new Lexicon.Pair(ja, en))),
                Stream.of(new Spelling(Readings.spelling(en), usual)));
    }

    List<Lexicon.Pair> beginning(String prefix, int most) {
        var all = sorted();
        var keys = all.keys;
        int found = Arrays.binarySearch(keys, prefix);
        int from = found < 0 ? -found - 1 : found;
        while (from > 0 && keys[from - 1].equals(prefix)) {
            from--;
        }
        return IntStream.range(from, keys.length)
                .takeWhile(i -> keys[i].startsWith(prefix))
                .limit(most)
                .mapToObj(i -> all.pairs[i])
                .distinct()
                .sorted(SHORTEST_FIRST)
                .toList();
    }
}
