package kakehashi.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kakehashi.publication.Change;
import kakehashi.publication.RecordChanged;
import kakehashi.search.SearchIndex;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What nobody may find any more leaves the index with the commit that says so, not when the follower comes by.
///
/// Widening may wait, narrowing may not: between commit and follower a search would show what was just taken back.
@ApplicationScoped
class Narrowing {

    private static final Set<Change> NARROWER = EnumSet.of(Change.WITHDRAWN, Change.CLOSED, Change.DISCARDED);

    private final SearchIndex index;
    private final boolean follows;
    private final Set<UUID> since = ConcurrentHashMap.newKeySet();

    Narrowing(
            SearchIndex index,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.index = index;
        this.follows = follows;
    }

    void leave(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecordChanged fact) {
        if (follows && NARROWER.contains(fact.change())) {
            since.add(fact.id()); // first, so that a follower who has read it before does not put it back
            index.remove(Set.of(fact.id()));
            index.refresh();
        }
    }

    /// The follower begins to read: what left until now it will read as it is.
    void begin() {
        since.clear();
    }

    /// What left since the follower began to read.
    Set<UUID> since() {
        return Set.copyOf(since);
    }
}
