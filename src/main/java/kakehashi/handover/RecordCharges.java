package kakehashi.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Charges;
import kakehashi.access.Handing;
import kakehashi.access.Thing;
import kakehashi.exchange.RecordRooms;
import kakehashi.publication.Lifecycle;
import kakehashi.shared.RecordKind;

/// Records of which somebody is in charge, in their team or as their coordinator, in whatever stage.
@ApplicationScoped
class RecordCharges implements Charges {

    private final RecordRooms rooms;
    private final Lifecycle lifecycle;

    RecordCharges(RecordRooms rooms, Lifecycle lifecycle) {
        this.rooms = rooms;
        this.lifecycle = lifecycle;
    }

    @Override
    public Map<String, Long> count(UUID organization, UUID account) {
        var counts = new HashMap<String, Long>();
        for (var kind : RecordKind.values()) {
            keep(counts, kind, rooms.of(kind).inChargeOf(organization, account).size());
        }
        return counts;
    }

    @Override
    public Map<String, Long> handOver(Handing handing) {
        var counts = new HashMap<String, Long>();
        for (var kind : RecordKind.values()) {
            var moved = lifecycle.handOver(rooms.of(kind), handing);
            if (moved > 0) {
                handing.requireAble(Thing.of(kind));
            }
            keep(counts, kind, moved);
        }
        return counts;
    }

    private static void keep(Map<String, Long> counts, RecordKind kind, long count) {
        if (count > 0) {
            counts.put(kind.plural(), count);
        }
    }
}
