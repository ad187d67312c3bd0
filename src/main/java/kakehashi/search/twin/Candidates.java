package kakehashi.search.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The terms of one language that may be linked: the lexicon leaves them unexplained in records of enough owners.
final class Candidates {

    /// Places of a first, rough count, which keeps the many terms that stand once out of memory: terms that fall on one
    /// place are told apart later.
    private static final int PLACES = 1 << 22;

    private static final int SEVERAL = -1;

    private final Words words;
    private final Function<Line, Side> side;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private int[] lines = new int[0];

    private Candidates(Words words, Function<Line, Side> side) {
        this.words = words;
        this.side = side;
    }

    static Candidates of(List<Line> lines, Words words, Function<Line, Side> side, int leastOwners) {
        var candidates = new Candidates(words, side);
        candidates.collect(lines, leastOwners);
        candidates.count(lines);
        return candidates;
    }

    private void collect(List<Line> all, int leastOwners) {
        var owners = new int[PLACES];
        for (var line : all) {
            int owner = leastOwners == 1 ? SEVERAL : line.owner() + 1;
            each(line, (key, from, to, isFree) -> {
                int place = place(key);
                if (isFree && owners[place] != owner) {
                    owners[place] = owners[place] == 0 ? owner : SEVERAL;
                }
            });
        }
        for (var line : all) {
            each(line, (key, from, to, isFree) -> {
                if (isFree && owners[place(key)] == SEVERAL) {
                    numbers.putIfAbsent(key, numbers.size());
                }
            });
        }
    }

    private static int place(long key) {
        return (int) key & PLACES - 1;
    }

    private void count(List<Line> all) {
        lines = new int[numbers.size()];
        var last = new int[numbers.size()];
        Arrays.fill(last, -1);
        for (int i = 0; i < all.size(); i++) {
            int line = i;
            each(all.get(i), (key, from, to, isFree) -> {
                var number = numbers.get(key);
                if (number != null && last[number] != line) {
                    last[number] = line;
                    lines[number]++;
                }
            });
        }
    }

    private void each(Line line, Side.Stretches taking) {
        side.apply(line).each(words, taking);
    }

    int size() {
        return lines.length;
    }

    /// Number of lines that have the term, explained or not.
    int lines(int number) {
        return lines[number];
    }

    /// Where a term stands in a line, from one word up to another without it.
    record Place(int number, long key, int from, int to) {

        boolean overlaps(Place other) {
            return from < other.to && other.from < to;
        }

        int length() {
            return to - from;
        }
    }

    /// Where terms of a line stand unexplained.
    List<Place> places(Line line) {
        var places = new ArrayList<Place>();
        each(line, (key, from, to, isFree) -> {
            var number = isFree ? numbers.get(key) : null;
            if (number != null) {
                places.add(new Place(number, key, from, to));
            }
        });
        return places;
    }

    /// The same terms, each once.
    int[] numbers(Line line) {
        return places(line).stream().mapToInt(Place::number).distinct().toArray();
    }

    String spelling(Line line, Place place, String between) {
        return side.apply(line).spelling(words, place, between);
    }
}
