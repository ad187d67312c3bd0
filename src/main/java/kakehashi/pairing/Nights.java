package kakehashi.pairing;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kakehashi.matching.Matching;
import kakehashi.matching.Questions;
import kakehashi.need.Need;
import kakehashi.need.Needs;
import kakehashi.search.Question;
import kakehashi.search.SearchIndex;
import kakehashi.search.Sweep;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Finds the pairs once a night, and keeps those of the last one.
///
/// Each process does so for its own index, beside which the pairs lie: they are found from it and from nothing else.
/// A night that was missed is made up for at the next look.
@ApplicationScoped
class Nights {

    /// Needs read at once.
    private static final int BATCH = 500;

    private final SearchIndex index;
    private final Needs needs;
    private final Questions questions;
    private final Matching matching;
    private final PairingConfig config;
    private final Clock clock;
    private final PairingFile file;
    private final boolean follows;
    private volatile @Nullable Pairing last;
    private volatile @Nullable Thread atWork;
    private volatile boolean isStopping;

    Nights(
            SearchIndex index,
            Needs needs,
            Questions questions,
            Matching matching,
            PairingConfig config,
            Clock clock,
            @ConfigProperty(name = "kakehashi.data.directory") String data,
            @ConfigProperty(name = "kakehashi.index.follow", defaultValue = "true") boolean follows) {
        this.index = index;
        this.needs = needs;
        this.questions = questions;
        this.matching = matching;
        this.config = config;
        this.clock = clock;
        this.file = new PairingFile(Path.of(data, "pairs"), Widths.USUAL);
        this.follows = follows;
    }

    /// The pairs of the last night.
    Pairing last() {
        var known = last;
        if (known == null) {
            known = file.read();
            last = known;
        }
        return known;
    }

    /// A night that is broken off is made up for after the next start.
    void stop(@Observes ShutdownEvent event) {
        isStopping = true;
        var working = atWork;
        if (working != null) {
            working.interrupt();
        }
    }

    @Scheduled(every = "1m", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (follows && !index.mustBeRebuilt() && isDue(clock.instant())) {
            atWork = Thread.currentThread();
            try {
                pass();
            } catch (RuntimeException fault) {
                if (!isStopping) {
                    throw fault;
                }
                Log.info("the product stops: pairs are found after the next start");
            } finally {
                atWork = null;
            }
        }
    }

    /// Whether the hour struck since the last time. Who just began to fill the index does not wait for it.
    boolean isDue(Instant now) {
        var today =
                now.atZone(config.zone()).toLocalDate().atTime(config.hour(), 0).atZone(config.zone());
        var struck = today.toInstant().isAfter(now) ? today.minusDays(1) : today;
        return last().at().isBefore(struck.toInstant()) || last().isEmpty() && index.count() > 0;
    }

    /// Finds the pairs now.
    @ActivateRequestContext
    synchronized void pass() {
        var now = clock.instant();
        long started = System.nanoTime();
        try (var asking = index.sweep(RecordKind.NEED);
                var offered = index.sweep(RecordKind.SEED)) {
            var weighing = new Weighing(
                    offered,
                    asked(asking),
                    matching,
                    Widths.USUAL,
                    Runtime.getRuntime().availableProcessors());
            var pairing = weighing.from(standing(now), measure(), Side.of(asking), now);
            file.write(pairing);
            last = pairing;
            if (pairing.needs().count() > 0) {
                Log.infof(
                        "paired %d needs with %d seeds in %d ms",
                        pairing.needs().count(), pairing.seeds().count(), (System.nanoTime() - started) / 1_000_000);
            }
        }
    }

    /// What may stay as it is.
    private Pairing standing(Instant now) {
        var standing = last();
        boolean isOld = standing.wholeAt().plus(config.wholeAfter()).isBefore(now);
        return isOld || !standing.measure().equals(measure()) ? Pairing.none(Widths.USUAL) : standing;
    }

    /// Other weights, other scores.
    private String measure() {
        return new TreeMap<>(matching.weights().byName()).toString();
    }

    /// What each need asks; null for one that was withdrawn a moment ago.
    private List<@Nullable Question> asked(Sweep asking) {
        var all = new ArrayList<@Nullable Question>(asking.count());
        for (int from = 0; from < asking.count(); from += BATCH) {
            var ids = new ArrayList<UUID>();
            for (int need = from; need < Math.min(asking.count(), from + BATCH); need++) {
                ids.add(asking.id(need));
            }
            var found = QuarkusTransaction.requiringNew().call(() -> asked(ids));
            ids.forEach(id -> all.add(found.get(id)));
        }
        return all;
    }

    private Map<UUID, Question> asked(List<UUID> ids) {
        var asked = new HashMap<UUID, Question>();
        for (Need need : needs.byIds(ids)) {
            var question = questions.of(need, RecordKind.SEED, Questions.MOST);
            if (need.stage() == Stage.PUBLISHED && question != null) {
                asked.put(need.id(), question);
            }
        }
        return asked;
    }
}
