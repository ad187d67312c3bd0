package kakehashi.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.publication.RecordChanged;
import kakehashi.search.SearchIndex;
import kakehashi.shared.RecordKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What somebody may not find any more leaves the index with the commit that says so, not when the follower comes by;
/// what is left of it comes back with the follower.
///
/// Widening may wait, narrowing may not: between commit and follower a search would show what was just taken back.
@ApplicationScoped
class Narrowing {

    private final SearchIndex index;
    private final boolean follows;
    private final Map<UUID, RecordKind> since = new ConcurrentHashMap<>();

    Narrowing(
            SearchIndex index,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.index = index;
        this.follows = follows;
    }

    void leave(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordChanged fact) {
        if (follows && fact.narrower()) {
            since.put(fact.id(), fact.kind()); // first, so that a follower who has read it before does not put it back
            index.remove(Set.of(fact.id()));
            index.refresh();
        }
    }

    /// The follower begins to read: what left until now it reads as it is, marked or not.
    Map<UUID, RecordKind> begin() {
        var left = Map.copyOf(since);
        since.keySet().removeAll(left.keySet());
        return left;
    }

    /// What left since the follower began to read.
    Set<UUID> since() {
        return Set.copyOf(since.keySet());
    }
}
