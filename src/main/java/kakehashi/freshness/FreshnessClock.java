package kakehashi.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.deadline.Timetables;
import kakehashi.deadline.Waiting;
import kakehashi.exchange.RecordRooms;
import kakehashi.publication.Lifecycle;
import kakehashi.publication.Publishable;
import kakehashi.shared.Language;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// Asks the keepers of records that nobody looked after, and hides what nobody confirms.
@ApplicationScoped
class FreshnessClock implements Waiting {

    private static final Caller PRODUCT = Caller.nobody(Language.JA);

    /// Organizations are no offer and no wish that could be out of date.
    static final List<RecordKind> KINDS = List.of(RecordKind.SEED, RecordKind.NEED, RecordKind.RESEARCHER);

    private final Confirmations confirmations;
    private final RecordRooms rooms;
    private final Lifecycle lifecycle;
    private final FreshnessConfig config;
    private final Timetables timetables;
    private final Event<FreshnessFact> facts;

    FreshnessClock(
            Confirmations confirmations,
            RecordRooms rooms,
            Lifecycle lifecycle,
            FreshnessConfig config,
            Timetables timetables,
            Event<FreshnessFact> facts) {
        this.confirmations = confirmations;
        this.rooms = rooms;
        this.lifecycle = lifecycle;
        this.config = config;
        this.timetables = timetables;
        this.facts = facts;
    }

    @Override
    public List<UUID> ticking(Instant now, int limit) {
        var due = new LinkedHashSet<>(confirmations.toHide(now, limit));
        for (var kind : KINDS) {
            due.addAll(confirmations.toAsk(kind, staleBefore(now), limit - due.size()));
        }
        return List.copyOf(due);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tick(UUID id, Instant now) {
        var waiting = confirmations.locked(id).orElse(null);
        var record = record(id, waiting);
        if (record == null) {
            confirmations.end(id);
        } else if (waiting == null) {
            ask(record, now);
        } else if (waiting.hideAt != null && !waiting.hideAt.isAfter(now)) {
            hide(record, waiting, now);
        }
    }

    private @Nullable Publishable<?> record(UUID id, @Nullable Confirmation waiting) {
        return (waiting == null ? KINDS.stream() : Stream.of(waiting.kind))
                .map(kind -> (Publishable<?>) rooms.of(kind).locked(id))
                .filter(Objects::nonNull)
                .findAny()
                .orElse(null);
    }

    private void ask(Publishable<?> record, Instant now) {
        boolean others = record.stage() == Stage.PUBLISHED || record.stage() == Stage.SHARED;
        if (!others || record.updatedAt().isAfter(staleBefore(now))) {
            return; // somebody was faster
        }
        var hideAt = config.hideAfterDays() == 0 ? null : now.plus(Duration.ofDays(config.hideAfterDays()));
        confirmations.persist(new Confirmation(record, now, hideAt));
        facts.fire(new FreshnessFact.Asked(record.kind(), record.id(), record.revision()));
    }

    private void hide(Publishable<?> record, Confirmation waiting, Instant now) {
        waiting.hide(record);
        lifecycle.note(record, record.lapse(now), PRODUCT);
        facts.fire(new FreshnessFact.Hidden(record.kind(), record.id(), record.revision()));
    }

    /// Months are those of the calendar, where days begin and end.
    private Instant staleBefore(Instant now) {
        return now.atZone(timetables.zone()).minusMonths(config.months()).toInstant();
    }
}
