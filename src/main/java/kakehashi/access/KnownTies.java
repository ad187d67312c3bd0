package kakehashi.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The ties of whoever came by, held in memory so that knowing the caller costs no statement.
///
/// Whoever changes a tie says so after the commit with [#forget]; what was read before that is not kept.
@ApplicationScoped
public class KnownTies {

    private final TieBook book;
    private final Clock clock;
    private final Wall wall;
    private final Map<UUID, TieBook.Found> known = new ConcurrentHashMap<>();
    private final AtomicLong epoch = new AtomicLong();

    KnownTies(TieBook book, Clock clock, Wall wall) {
        this.book = book;
        this.clock = clock;
        this.wall = wall;
    }

    Ties of(UUID account, @Nullable UUID organization, @Nullable UUID researcher) {
        var held = known.get(account);
        if (held != null && (held.until() == null || clock.instant().isBefore(held.until()))) {
            return held.ties();
        }
        long before = epoch.get();
        var found = wall.asProduct(() -> book.of(account, organization, researcher));
        known.put(account, found);
        if (epoch.get() != before) {
            known.remove(account); // something changed while it was being read
        }
        return found.ties();
    }

    /// From now on everybody's ties are read anew.
    public void forget() {
        epoch.incrementAndGet();
        known.clear();
    }
}
