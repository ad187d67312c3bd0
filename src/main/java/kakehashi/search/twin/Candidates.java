package kakehashi.search.twin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The terms of one language that may be linked: something of them is left unexplained in records of enough owners.
final class Candidates {

    /// Places of a first, rough count: terms that fall on one place are told apart by the second.
    private static final int PLACES = 1 << 22;

    private static final int SEVERAL = -1;

    private final Words words;
    private final Function<Line, Line.Side> side;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private int[] lines = new int[0];

    private Candidates(Words words, Function<Line, Line.Side> side) {
        this.words = words;
        this.side = side;
    }

    static Candidates of(List<Line> lines, Words words, Function<Line, Line.Side> side, boolean ofSeveralOwners) {
        var candidates = new Candidates(words, side);
        candidates.collect(lines, ofSeveralOwners);
        candidates.count(lines);
        return candidates;
    }

    private void collect(List<Line> lines, boolean ofSeveralOwners) {
        var owners = new int[PLACES];
        for (var line : lines) {
            side.apply(line).each(words, (key, from, to, isFree) -> {
                int place = (int) key & PLACES - 1;
                if (isFree && owners[place] != line.owner() + 1) {
                    owners[place] = owners[place] == 0 && ofSeveralOwners ? line.owner() + 1 : SEVERAL;
                }
            });
        }
        for (var line : lines) {
            side.apply(line).each(words, (key, from, to, isFree) -> {
                if (isFree && owners[(int) key & PLACES - 1] == SEVERAL) {
                    numbers.putIfAbsent(key, numbers.size());
                }
            });
        }
    }

    private void count(List<Line> all) {
        lines = new int[numbers.size()];
        var last = new int[numbers.size()];
        Arrays.fill(last, -1);
        for (int i = 0; i < all.size(); i++) {
            int line = i;
            side.apply(all.get(i)).each(words, (key, from, to, isFree) -> {
                var number = numbers.get(key);
                if (number != null && last[number] != line) {
                    last[number] = line;
                    lines[number]++;
                }
            });
        }
    }

    int size() {
        return lines.length;
    }

    /// Number of lines that have the term, explained or not.
    int lines(int number) {
        return lines[number];
    }

    /// A free place of a term in a line.
    record Place(int number, long key, int from, int to) {

        boolean overlaps(Place other) {
            return from < other.to && other.from < to;
        }

        int length() {
            return to - from;
        }
    }

    List<Place> in(Line line) {
        var places = new ArrayList<Place>();
        side.apply(line).each(words, (key, from, to, isFree) -> {
            var number = isFree ? numbers.get(key) : null;
            if (number != null) {
                places.add(new Place(number, key, from, to));
            }
        });
        return places;
    }

    String spelling(Line line, Place place, String between) {
        return side.apply(line).spelling(words, place.from, place.to, between);
    }
}
