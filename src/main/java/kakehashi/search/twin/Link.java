package kakehashi.search.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kakehashi.search.twin.Candidates.Place;

/// Two terms of one line that are taken for translations of each other.
record Link(Place ja, Place en, double association) {

    /// The longer of equal ones; then what does not depend on numbers.
    private static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::association)
            .thenComparingInt(link -> link.ja.length() + link.en.length())
            .reversed()
            .thenComparingLong(link -> link.ja.key())
            .thenComparingLong(link -> link.en.key())
            .thenComparingInt(link -> link.ja.from())
            .thenComparingInt(link -> link.en.from());

    /// What is linked in a line: the best first, every word once.
    static List<Link> of(Line line, Candidates ja, Candidates en, Partners partners) {
        var possible = new ArrayList<Link>();
        var english = en.places(line);
        for (var one : ja.places(line)) {
            var associations = partners.of(one.number());
            for (var other : english) {
                var association = associations.get(other.number());
                if (association != null) {
                    boolean isWhole =
                            line.isTerm() && line.ja().isAll(one) && line.en().isAll(other);
                    possible.add(new Link(one, other, isWhole ? 1 : association));
                }
            }
        }
        possible.sort(BEST_FIRST);
        var chosen = new ArrayList<Link>();
        for (var each : possible) {
            if (chosen.stream().noneMatch(each::disputes)) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    private boolean disputes(Link other) {
        return ja.overlaps(other.ja) || en.overlaps(other.en);
    }
}
