package kakehashi.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
public class Pairs {

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

    /// @param bestFirst all of one night
    /// @param at        when that was; null when there was none yet
    public record Found(List<Pair> bestFirst, @Nullable Instant at) {}

    /// None with another record of the same organization; three statements a kind.
    public Found of(UUID organization, Collection<RecordKind> kinds) {
        var pairing = nights.last();
        var pairs = new ArrayList<Pair>();
        for (var kind : kinds) {
            var own = room(kind).publishedOf(organization);
            pairs.addAll(present(found(pairing, kind, own), organization));
        }
        pairs.sort(Pair.BEST_FIRST);
        return new Found(pairs, pairing.at().equals(Instant.EPOCH) ? null : pairing.at());
    }

    /// Of some needs, whosever they are; the best first.
    public List<Pair> ofNeeds(Collection<UUID> published) {
        var pairs = found(nights.last(), RecordKind.NEED, List.copyOf(published));
        var offered = seeds.publishedAmong(pairs.stream().map(Pair::other).collect(Collectors.toSet()));
        return pairs.stream()
                .filter(pair -> offered.contains(pair.other()))
                .sorted(Pair.BEST_FIRST)
                .toList();
    }

    private List<Pair> found(Pairing pairing, RecordKind kind, List<UUID> own) {
        boolean isOffered = kind == RecordKind.SEED;
        var side = isOffered ? pairing.seeds() : pairing.needs();
        var others = isOffered ? pairing.needs() : pairing.seeds();
        var lists = isOffered ? pairing.ofSeeds() : pairing.ofNeeds();
        int counted = isOffered ? Widths.USUAL.needs() : Widths.USUAL.seeds();
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

    /// Those whose other side is public now, and somebody else's.
    private List<Pair> present(List<Pair> found, UUID organization) {
        if (found.isEmpty()) {
            return found;
        }
        var room = room(found.getFirst().otherKind());
        var others = room.publishedAmong(found.stream().map(Pair::other).collect(Collectors.toSet()));
        room.publishedOf(organization).forEach(others::remove);
        return found.stream().filter(pair -> others.contains(pair.other())).toList();
    }

    Records<?, ? extends Publishable<?>> room(RecordKind kind) {
        return switch (kind) {
            case SEED -> seeds;
            case NEED -> needs;
            case RESEARCHER, ORGANIZATION -> throw new IllegalArgumentException(kind + " is not paired");
        };
    }
}
