package kakehashi.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How many people kept a record and how many declined it for which reason; never who.
///
/// Every number counts at least [#LEAST] people, and none below that can be found by taking one from another: reasons
/// that too few gave are counted together, with the next smaller ones if need be, and there are no sums.
///
/// @param least   the least number of people told
/// @param kept    people who keep it; null when fewer than `least`
/// @param reasons the most frequent first, then in the order of the verdicts
/// @param others  people who gave a reason that is not among `reasons`; null when fewer than `least`
public record Reception(
        int least,
        @Nullable Integer kept,
        List<ReasonCount> reasons,
        @Nullable Integer others) {

    /// People among whom one cannot be told.
    static final int LEAST = 3;

    /// People who gave one reason.
    public record ReasonCount(Verdict reason, int people) {}

    static Reception of(Map<Verdict, Set<UUID>> people) {
        var kept = people.getOrDefault(Verdict.KEPT, Set.of());
        var told = new ArrayList<>(people.entrySet().stream()
                .filter(each -> each.getKey().isDeclined())
                .sorted(Comparator.comparing((Map.Entry<Verdict, Set<UUID>> each) ->
                                -each.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .toList());
        var rest = new HashSet<UUID>();
        while (!told.isEmpty() && (told.getLast().getValue().size() < LEAST || isFew(rest))) {
            rest.addAll(told.removeLast().getValue());
        }
        return new Reception(
                LEAST,
                enough(kept),
                told.stream()
                        .map(each ->
                                new ReasonCount(each.getKey(), each.getValue().size()))
                        .toList(),
                enough(rest));
    }

    private static boolean isFew(Set<UUID> people) {
        return !people.isEmpty() && people.size() < LEAST;
    }

    private static @Nullable Integer enough(Set<UUID> people) {
        return people.size() < LEAST ? null : people.size();
    }
}
