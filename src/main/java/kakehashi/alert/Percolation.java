package kakehashi.alert;

import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kakehashi.access.Accounts;
import kakehashi.access.Wall;
import kakehashi.search.SearchIndex;
import kakehashi.search.upkeep.EntriesRefreshed;
import kakehashi.shared.RecordKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Asks every subscription of the records that changed, on a thread of its own.
///
/// Records become due in the transaction that takes their index marks away, and stop being due when all subscriptions
/// were asked: a crash anywhere repeats work, loses none, and repeats no alert. Work of one round is bounded by the
/// records of a batch times the subscriptions.
@ApplicationScoped
class Percolation {

    /// Subscriptions held in memory at once.
    private static final int PAGE = 500;

    /// Between two looks when nobody calls.
    private static final long PAUSE_MILLIS = 1_000;

    private final DueRecords due;
    private final Subscriptions subscriptions;
    private final Alerts alerts;
    private final Accounts accounts;
    private final Wall wall;
    private final Askers askers;
    private final Fits fits;
    private final SearchIndex index;
    private final Clock clock;
    private final AlertConfig config;
    private final boolean follows;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean stopped;
    private @Nullable Thread thread;

    Percolation(
            DueRecords due,
            Subscriptions subscriptions,
            Alerts alerts,
            Accounts accounts,
            Wall wall,
            Askers askers,
            Fits fits,
            SearchIndex index,
            Clock clock,
            AlertConfig config,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.due = due;
        this.subscriptions = subscriptions;
        this.alerts = alerts;
        this.accounts = accounts;
        this.wall = wall;
        this.askers = askers;
        this.fits = fits;
        this.index = index;
        this.clock = clock;
        this.config = config;
        this.follows = follows;
    }

    void start(@Observes StartupEvent event) {
        if (follows) {
            thread = Thread.ofPlatform().name("alert-follower").start(this::follow);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        calls.release();
        if (thread != null) {
            thread.join();
        }
    }

    void keep(@Observes EntriesRefreshed entries) {
        wall.asProduct(() -> {
            entries.published().forEach(due::add);
            alerts.forget(entries.gone());
        });
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntriesRefreshed entries) {
        calls.release();
    }

    private void follow() {
        Arc.container().requestContext().activate();
        while (!stopped) {
            try {
                if (index.mustBeRebuilt() || catchUp() == 0) {
                    calls.tryAcquire(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                    calls.drainPermits();
                }
            } catch (InterruptedException interrupted) {
                return;
            } catch (RuntimeException fault) {
                Log.error("news could not be told; it is tried again", fault);
                pause();
            }
        }
    }

    /// Asks all subscriptions of one batch of records.
    ///
    /// @return how many records are done
    int catchUp() {
        return wall.asProduct(this::askAll);
    }

    private int askAll() {
        var batch = QuarkusTransaction.requiringNew().call(() -> due.oldest(config.batch()));
        if (batch.isEmpty()) {
            return 0;
        }
        var records = batch.stream()
                .collect(Collectors.groupingBy(
                        DueRecord::kind, Collectors.mapping(DueRecord::record, Collectors.toList())));
        @Nullable UUID last = null;
        do {
            var after = last;
            last = QuarkusTransaction.requiringNew().call(() -> askPage(records, after));
        } while (last != null && !stopped);
        if (!stopped) {
            due.clear(batch);
        }
        return batch.size();
    }

    /// @return where the page ended; null when there is no further one
    private @Nullable UUID askPage(Map<RecordKind, List<UUID>> records, @Nullable UUID after) {
        var page = subscriptions.listening(after, PAGE);
        var asked = askers.of(page);
        var readers =
                accounts.addressees(page.stream().map(Subscription::account).collect(Collectors.toSet()));
        for (var subscription : page) {
            var asking = subscription.asking();
            var reader = readers.get(subscription.account());
            if (reader != null) {
                ask(
                        records,
                        new Fits.Asked(subscription, reader.caller(), asking == null ? null : asked.get(asking.id())));
            }
        }
        return page.size() < PAGE ? null : page.getLast().id();
    }

    private void ask(Map<RecordKind, List<UUID>> records, Fits.Asked asked) {
        var news = fits.among(records, asked).stream()
                .filter(fit -> fit.updatedAt().isAfter(asked.subscription().since()))
                .toList();
        if (!news.isEmpty()) {
            alerts.note(asked.subscription(), news, clock.instant());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
