package kakehashi.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Right;
import kakehashi.access.Wall;
import kakehashi.exchange.RecordRooms;
import kakehashi.problem.Refused;
import kakehashi.publication.Change;
import kakehashi.publication.Lifecycle;
import kakehashi.publication.Publishable;
import kakehashi.publication.RecordChanged;
import kakehashi.publication.Records;
import kakehashi.publication.Revision;
import kakehashi.publication.Sheet;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// Takes the word that a record is still right, and gives it back.
@ApplicationScoped
public class Confirming {

    private final Confirmations confirmations;
    private final ConfirmationLinks links;
    private final RecordRooms rooms;
    private final Lifecycle lifecycle;
    private final Accounts accounts;
    private final Wall wall;

    Confirming(
            Confirmations confirmations,
            ConfirmationLinks links,
            RecordRooms rooms,
            Lifecycle lifecycle,
            Accounts accounts,
            Wall wall) {
        this.confirmations = confirmations;
        this.links = links;
        this.rooms = rooms;
        this.lifecycle = lifecycle;
        this.accounts = accounts;
        this.wall = wall;
    }

    /// Any word on a record but who is in charge of it, and that it was hidden, ends the waiting.
    void hear(@Observes RecordChanged fact) {
        if (fact.change() != Change.ASSIGNED && fact.change() != Change.LAPSED) {
            wall.asProduct(() -> confirmations.end(fact.id()));
        }
    }

    /// How a record waits.
    ///
    /// @throws Refused [AccessRefusal.Hidden] when it does not
    @Transactional
    public Unconfirmed waiting(Publishable<?> record) {
        return wall.asProduct(() -> confirmations.locked(record.id()))
                .map(waiting -> Unconfirmed.of(waiting, record))
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
    }

    /// Takes a confirmation back: the record waits as it waited before.
    ///
    /// @param tag the revision at which it was confirmed
    @Transactional
    public <S extends Sheet, R extends Publishable<S>> R takeBack(
            Records<S, R> records, UUID id, Unconfirmed before, Caller caller, String tag) {
        var record = lifecycle.take(
                records,
                id,
                Right.EDIT,
                (confirmed, now) -> confirmed.unconfirm(
                        before.stage() == null ? confirmed.stage() : Stage.WITHDRAWN, before.touchedAt(), now),
                caller,
                tag);
        wall.asProduct(() -> confirmations.persist(new Confirmation(record, before)));
        return record;
    }

    /// Confirms a record that waits for it; one that was hidden stands where it stood before.
    ///
    /// @param ifMatch the revision the caller saw, as `If-Match` says it
    /// @throws Refused [AccessRefusal.Hidden] when it does not wait, or the caller may not know of it
    @Transactional
    public Publishable<?> confirm(UUID record, Caller caller, @Nullable String ifMatch) {
        var waiting = wall.asProduct(() -> confirmations.locked(record))
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
        return confirm(rooms.of(waiting.kind), waiting, caller, ifMatch);
    }

    private <S extends Sheet, R extends Publishable<S>> R confirm(
            Records<S, R> records, Confirmation waiting, Caller caller, @Nullable String ifMatch) {
        BiFunction<R, Instant, Change> step = waiting.isHidden()
                ? (record, now) -> record.restore(Objects.requireNonNull(waiting.stage), waiting.reach, now)
                : Publishable::confirm;
        return lifecycle.take(
                records, waiting.record, waiting.isHidden() ? Right.RETURN : Right.EDIT, step, caller, ifMatch);
    }

    /// Confirms by the link of a mail, as its reader; a second time changes nothing.
    ///
    /// @return the record, as everybody may know it
    /// @throws Refused [AccessRefusal.Hidden] when the link is no good, or not any more
    @Transactional
    Publishable<?> confirm(String token) {
        var said = links.read(token);
        var reader = accounts.addressees(Set.of(said.account())).get(said.account());
        if (reader == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        // whoever holds the link speaks for its reader, without being signed in
        return wall.as(reader.caller(), () -> {
            var waiting = wall.asProduct(() -> confirmations.locked(said.record()))
                    .filter(each -> each.askedAt.toEpochMilli() == said.asked());
            if (waiting.isEmpty()) {
                return done(said.record());
            }
            var room = rooms.of(waiting.get().kind);
            // who clicks on a link has seen no version: whatever stands there is what they say is right
            var seen =
                    Revision.tag(room.readableBy(reader.caller(), said.record()).revision());
            return confirm(room, waiting.get(), reader.caller(), seen);
        });
    }

    /// The record of a link that was used before: it is there for everybody, or nothing is told of it.
    private Publishable<?> done(UUID record) {
        return FreshnessClock.KINDS.stream()
                .map(kind -> (Publishable<?>) rooms.of(kind).findById(record))
                .filter(Objects::nonNull)
                .filter(found -> found.stage() == Stage.PUBLISHED)
                .findAny()
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
    }
}
