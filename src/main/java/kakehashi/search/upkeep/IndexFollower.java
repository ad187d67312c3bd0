package kakehashi.search.upkeep;

import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.publication.DirtyMarks;
import kakehashi.search.Entry;
import kakehashi.search.Rebuild;
import kakehashi.search.SearchIndex;
import kakehashi.shared.RecordKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// The one way into the index: reads what the database marked, replaces or removes its entry, makes it visible and
/// durable, and only then takes the mark away. A crash anywhere repeats work and loses none.
@ApplicationScoped
public class IndexFollower {

    private static final int BATCH = 5_000;

    /// Between two looks when nothing was marked. Half a second less than the promise that a change is visible in 1 s.
    private static final long PAUSE_MILLIS = 150;

    /// After a fault of database or disk.
    private static final long PAUSE_AFTER_FAULT_MILLIS = 1_000;

    private final DirtyMarks marks;
    private final Entries entries;
    private final SearchIndex index;
    private final Narrowing narrowing;
    private final Event<EntriesRefreshed> refreshed;
    private final boolean follows;
    private volatile boolean stopped;
    private volatile boolean rebuildAsked;
    private @Nullable Thread thread;

    IndexFollower(
            DirtyMarks marks,
            Entries entries,
            SearchIndex index,
            Narrowing narrowing,
            Event<EntriesRefreshed> refreshed,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.follows = follows;
        this.marks = marks;
        this.entries = entries;
        this.index = index;
        this.narrowing = narrowing;
        this.refreshed = refreshed;
    }

    void start(@Observes StartupEvent event) {
        if (!follows) {
            return; // another process writes this index
        }
        thread = Thread.ofPlatform().name("index-follower").start(this::follow);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        if (thread != null) {
            thread.join();
        }
    }

    /// Has the whole index made anew beside the live one, which answers meanwhile.
    public void rebuild() {
        rebuildAsked = true;
    }

    private void follow() {
        Arc.container().requestContext().activate();
        while (!stopped) {
            try {
                if (rebuildAsked || index.mustBeRebuilt()) {
                    rebuildAsked = false;
                    rebuildAll();
                }
                if (catchUp(null) == 0) {
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException fault) {
                Log.error("the index could not catch up; it tries again", fault);
                pause();
            }
        }
    }

    /// Brings marked records up to date, one batch.
    ///
    /// @param beside a rebuild that must see the same changes
    /// @return how many were brought up to date
    int catchUp(@Nullable Rebuild beside) {
        var changed = new HashMap<>(narrowing.begin());
        var dirty = QuarkusTransaction.requiringNew().call(() -> marks.oldest(BATCH));
        dirty.forEach(mark -> changed.put(mark.id(), mark.kind()));
        if (changed.isEmpty()) {
            return 0;
        }
        var fresh = new ArrayList<Entry>();
        var restricted = new ArrayList<Entry>();
        changed.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((kind, ids) -> {
                    var made = load(kind, ids);
                    fresh.addAll(made.open());
                    restricted.addAll(made.restricted());
                });
        var gone = new HashSet<>(changed.keySet());
        Stream.of(fresh, restricted).flatMap(List::stream).forEach(entry -> gone.remove(entry.id()));
        gone.addAll(narrowing.since());
        fresh.removeIf(entry -> gone.contains(entry.id()));
        restricted.removeIf(entry -> gone.contains(entry.id()));
        index.replace(fresh);
        index.restrict(restricted);
        gone.addAll(narrowing.since());
        index.remove(gone);
        if (beside != null) {
            beside.replace(fresh);
            beside.restrict(restricted);
            beside.remove(gone);
        }
        index.refresh();
        index.commit(Map.of());
        var published = fresh.stream()
                .collect(Collectors.groupingBy(Entry::kind, Collectors.mapping(Entry::id, Collectors.toList())));
        var meanwhile = narrowing.since(); // is read once more, so its mark stays
        QuarkusTransaction.requiringNew().run(() -> {
            restricted.forEach(entry -> gone.add(entry.id()));
            refreshed.fire(new EntriesRefreshed(published, List.copyOf(gone)));
            marks.clear(dirty.stream()
                    .filter(mark -> !meanwhile.contains(mark.id()))
                    .toList());
        });
        return changed.size();
    }

    private void rebuildAll() {
        Log.info("making the index anew");
        try (var rebuild = index.rebuild()) {
            for (var kind : RecordKind.values()) {
                fill(rebuild, kind);
            }
            if (!stopped) {
                rebuild.swap(Map.of());
                Log.infof("the new index holds %d records", index.count());
            }
        }
    }

    private void fill(Rebuild rebuild, RecordKind kind) {
        @Nullable UUID last = null;
        while (!stopped) {
            var after = last;
            List<UUID> ids = QuarkusTransaction.requiringNew().call(() -> entries.findable(kind, after, BATCH));
            if (ids.isEmpty()) {
                return;
            }
            var made = load(kind, ids);
            rebuild.replace(made.open());
            rebuild.restrict(made.restricted());
            catchUp(rebuild);
            last = ids.getLast();
        }
    }

    private Entries.Made load(RecordKind kind, List<UUID> ids) {
        return QuarkusTransaction.requiringNew().call(() -> entries.of(kind, ids));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAULT_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
