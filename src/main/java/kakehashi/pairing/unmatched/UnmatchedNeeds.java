package kakehashi.pairing.unmatched;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.access.Sight;
import kakehashi.access.Wall;
import kakehashi.consultation.DeskNeeds;
import kakehashi.introduction.Introductions;
import kakehashi.matching.Matching;
import kakehashi.need.Needs;
import kakehashi.pairing.Pair;
import kakehashi.pairing.PairedRecords;
import kakehashi.pairing.Pairs;
import kakehashi.quality.PutOffs;
import kakehashi.quality.Rule;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// Finds the needs for which an organization could begin something and has not.
@ApplicationScoped
class UnmatchedNeeds {

    private static final int MOST_SEEDS = 3;

    private final Pairs pairs;
    private final PairedRecords records;
    private final Needs needs;
    private final Introductions introductions;
    private final DeskNeeds desk;
    private final PutOffs putOffs;
    private final Matching matching;
    private final Wall wall;

    UnmatchedNeeds(
            Pairs pairs,
            PairedRecords records,
            Needs needs,
            Introductions introductions,
            DeskNeeds desk,
            PutOffs putOffs,
            Matching matching,
            Wall wall) {
        this.pairs = pairs;
        this.records = records;
        this.needs = needs;
        this.introductions = introductions;
        this.desk = desk;
        this.putOffs = putOffs;
        this.matching = matching;
        this.wall = wall;
    }

    /// @param items those with the best seeds first, those without any last
    /// @param total how many there are
    /// @param at    when the seeds were found; null when they never were
    record Found(
            List<UnmatchedNeed> items, int total, @Nullable Instant at) {}

    /// Those the caller may know of, at most `limit`. How many statements it takes depends on how many thousands of
    /// pairs there are, and on nothing else.
    Found of(UUID organization, Caller caller, int limit) {
        var made = needs.publishedAmong(desk.madeAtTheDeskOf(caller));
        var found = pairs.of(organization, List.of(RecordKind.NEED, RecordKind.SEED));
        var charge = new HashSet<>(made);
        found.bestFirst().stream()
                .filter(pair -> pair.kind() == RecordKind.NEED)
                .map(Pair::need)
                .forEach(charge::add);
        var fitting = fitting(found.bestFirst(), pairs.ofNeeds(made));
        made.forEach(need -> fitting.putIfAbsent(need, List.of()));
        fitting.keySet().removeAll(begun(organization, fitting.keySet(), charge));
        fitting.keySet().removeAll(Sight.blocked(caller));
        fitting.keySet().removeAll(putOffs.of(organization, Rule.UNMATCHED));
        return new Found(shown(caller, fitting, limit), fitting.size(), found.at());
    }

    /// A need with the seeds that fit it, the best first on both sides.
    private static Map<UUID, List<Pair>> fitting(List<Pair> own, List<Pair> ofMade) {
        var fitting = new LinkedHashMap<UUID, List<Pair>>();
        Stream.concat(own.stream(), ofMade.stream()).sorted(Pair.BEST_FIRST).forEach(pair -> {
            var seeds = fitting.computeIfAbsent(pair.need(), _ -> new ArrayList<>());
            if (seeds.stream().noneMatch(each -> each.seed().equals(pair.seed()))) {
                seeds.add(pair);
            }
        });
        return fitting;
    }

    /// A colleague's case is hidden from the caller, and still one of the organization.
    private Set<UUID> begun(UUID organization, Set<UUID> among, Set<UUID> charge) {
        return among.isEmpty() ? Set.of() : wall.asProduct(() -> introductions.begunFor(organization, among, charge));
    }

    private List<UnmatchedNeed> shown(Caller caller, Map<UUID, List<Pair>> fitting, int limit) {
        var first = fitting.keySet().stream().limit(limit).toList();
        var readable = records.readableBy(
                caller,
                first,
                first.stream()
                        .flatMap(need -> best(fitting, need))
                        .map(Pair::seed)
                        .collect(Collectors.toSet()));
        return first.stream()
                .filter(readable::containsKey)
                .map(need -> view(requireNonNull(readable.get(need)), best(fitting, need), readable))
                .toList();
    }

    private static Stream<Pair> best(Map<UUID, List<Pair>> fitting, UUID need) {
        return requireNonNull(fitting.get(need)).stream().limit(MOST_SEEDS);
    }

    private UnmatchedNeed view(PairedRecords.Shown need, Stream<Pair> best, Map<UUID, PairedRecords.Shown> readable) {
        return new UnmatchedNeed(
                need.view(),
                best.filter(pair -> readable.containsKey(pair.seed()))
                        .map(pair -> suggested(need, requireNonNull(readable.get(pair.seed())), pair.score()))
                        .toList());
    }

    private SuggestedSeed suggested(PairedRecords.Shown need, PairedRecords.Shown seed, double score) {
        return new SuggestedSeed(seed.view(), score, matching.level(score), need.spokenFor() || seed.spokenFor());
    }
}
