package kakehashi.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.matching.Matching;
import kakehashi.need.Needs;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.seed.Seeds;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// The pairs of one organization's records, those left out of which either side is not public at this moment.
@ApplicationScoped
class Pairs {

    private final Nights nights;
    private final Needs needs;
    private final Seeds seeds;
    private final Matching matching;
    private final PairingConfig config;

    Pairs(Nights nights, Needs needs, Seeds seeds, Matching matching, PairingConfig config) {
        this.nights = nights;
        this.needs = needs;
        this.seeds = seeds;
        this.matching = matching;
        this.config = config;
    }

    /// When they were found; null when they never were.
    @Nullable
    Instant at() {
        var at = nights.last().at();
        return at.equals(Instant.EPOCH) ? null : at;
    }

    /// The best first, none with another record of the same organization; two statements a kind.
    List<Pair> of(UUID organization, Collection<RecordKind> kinds) {
        var pairing = nights.last();
        var pairs = new ArrayList<Pair>();
        for (var kind : kinds) {
            var found = kind == RecordKind.SEED
                    ? pairs(
                            kind,
                            room(kind).publishedOf(organization),
                            pairing.seeds(),
                            pairing.ofSeeds(),
                            pairing.needs(),
                            Widths.USUAL.needs())
                    : pairs(
                            kind,
                            room(kind).publishedOf(organization),
                            pairing.needs(),
                            pairing.ofNeeds(),
                            pairing.seeds(),
                            Widths.USUAL.seeds());
            pairs.addAll(open(found, organization));
        }
        pairs.sort(Pair.BEST_FIRST);
        return pairs;
    }

    private List<Pair> open(List<Pair> found, UUID organization) {
        if (found.isEmpty()) {
            return found;
        }
        var room = room(found.getFirst().otherKind());
        var others = new HashSet<>(
                room.publishedAmong(found.stream().map(Pair::other).collect(Collectors.toSet())));
        others.removeAll(new HashSet<>(room.publishedOf(organization)));
        return found.stream().filter(pair -> others.contains(pair.other())).toList();
    }

    private List<Pair> pairs(RecordKind kind, List<UUID> own, Side side, Shortlists lists, Side others, int counted) {
        var pairs = new ArrayList<Pair>();
        for (var id : own) {
            int row = side.number(id);
            for (int place = 0; row >= 0 && place < Math.min(counted, lists.size(row)); place++) {
                double score = (double) lists.score(row, place) / Shortlists.STEPS;
                if (matching.level(score).compareTo(config.leastLevel()) <= 0) {
                    pairs.add(new Pair(kind, id, others.id(lists.other(row, place)), score));
                }
            }
        }
        return pairs;
    }

    Records<?, ? extends Publishable<?>> room(RecordKind kind) {
        return switch (kind) {
            case SEED -> seeds;
            case NEED -> needs;
            case RESEARCHER, ORGANIZATION -> throw new IllegalArgumentException(kind + " is not paired");
        };
    }
}
