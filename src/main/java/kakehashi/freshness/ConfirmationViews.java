package kakehashi.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Wall;
import kakehashi.exchange.RecordRooms;
import kakehashi.publication.Publishable;
import org.jspecify.annotations.Nullable;

/// Shows records that wait to those who can confirm them.
@ApplicationScoped
public class ConfirmationViews {

    private final Confirmations confirmations;
    private final RecordRooms rooms;
    private final Wall wall;

    ConfirmationViews(Confirmations confirmations, RecordRooms rooms, Wall wall) {
        this.confirmations = confirmations;
        this.rooms = rooms;
        this.wall = wall;
    }

    /// What it takes to confirm: what is hidden is taken up again.
    static Right rightFor(Confirmation waiting) {
        return waiting.isHidden() ? Right.RETURN : Right.EDIT;
    }

    /// Null for who cannot confirm it.
    @Nullable
    WaitingRecord of(Confirmation waiting, Publishable<?> record, Caller reader) {
        return !Policy.may(reader, rightFor(waiting), record)
                ? null
                : new WaitingRecord(
                        record.kind(),
                        record.id(),
                        record.teaser().heading(),
                        record.stage(),
                        record.revision(),
                        record.updatedAt(),
                        waiting.hideAt,
                        waiting.isHidden());
    }

    /// What waits in the caller's organization and they can confirm, at most `limit`; as many statements as there are
    /// kinds, and one.
    public List<WaitingRecord> of(UUID organization, Caller caller, int limit) {
        var waiting = wall.asProduct(() -> confirmations.of(organization, limit));
        var seen = new ArrayList<WaitingRecord>();
        for (var kind : FreshnessClock.KINDS) {
            var some = waiting.stream().filter(each -> each.kind == kind).toList();
            var records =
                    rooms.of(kind).byIds(some.stream().map(each -> each.record).toList());
            for (var each : some) {
                records.stream()
                        .filter(record -> record.id().equals(each.record))
                        .map(record -> of(each, record, caller))
                        .filter(java.util.Objects::nonNull)
                        .forEach(seen::add);
            }
        }
        return seen;
    }
}
