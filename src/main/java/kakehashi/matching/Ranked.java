package kakehashi.matching;

import java.util.Comparator;
import java.util.List;
import kakehashi.search.Candidate;

/// A candidate with its score.
///
/// @param score   sum of the points of `reasons`, 0 to 1
/// @param reasons in the order of the signals
record Ranked(Candidate candidate, double score, List<Reason> reasons) {

    /// Ties fall back to the id, so that a ranking is the same every time.
    static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(ranked -> ranked.candidate().id().toString());
}
