package kakehashi.alert;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import kakehashi.search.CatalogueQuestion;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// What a person asked to hear of, and what was noted for them, mail still to be sent included.
@ApplicationScoped
class OwnSubscriptions implements PersonalData {

    private final Subscriptions subscriptions;
    private final Alerts alerts;

    OwnSubscriptions(Subscriptions subscriptions, Alerts alerts) {
        this.subscriptions = subscriptions;
        this.alerts = alerts;
    }

    /// One subscription, those that ended included while they are kept.
    record Told(
            UUID id,
            String name,
            @Nullable CatalogueQuestion search,
            @Nullable AskingRecord record,
            Mailing mail,
            boolean paused,
            boolean ended,
            Instant createdAt,
            List<Noted> alerts) {}

    /// A record that was news.
    record Noted(RecordKind kind, UUID record, Instant at) {}

    @Override
    public String name() {
        return "subscriptions";
    }

    @Override
    public List<Told> of(Caller person) {
        return subscriptions.list("account = ?1 order by createdAt, id", requireNonNull(person.account())).stream()
                .map(each -> new Told(
                        each.id(),
                        each.name(),
                        each.search(),
                        each.asking(),
                        each.mail(),
                        each.isPaused(),
                        each.isEnded(),
                        each.createdAt(),
                        alerts.list("subscription = ?1 order by at, id", each).stream()
                                .map(alert -> new Noted(alert.kind(), alert.record(), alert.at()))
                                .toList()))
                .toList();
    }

    /// Alerts and what was queued as mail go with them.
    @Override
    public void forget(Caller person) {
        subscriptions.delete("account", requireNonNull(person.account()));
    }
}
