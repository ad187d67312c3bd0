package kakehashi.alert;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Caller;
import kakehashi.matching.Match;

/// Alerts as somebody may read them at this moment: what was withdrawn, does not fit any more, or is asked by a record
/// that they may not read is not there.
@ApplicationScoped
public class Inbox {

    private final Askers askers;
    private final Fits fits;

    Inbox(Askers askers, Fits fits) {
        this.askers = askers;
        this.fits = fits;
    }

    /// An alert with what it is about and why.
    public record Item(Alert alert, Match match) {}

    /// Those of `alerts` that `reader` may read, in the same order.
    public List<Item> read(Caller reader, Collection<Alert> alerts) {
        var bySubscription = alerts.stream().collect(Collectors.groupingBy(Alert::subscription));
        var asked = askers.of(bySubscription.keySet());
        var matches = new HashMap<UUID, Match>();
        bySubscription.forEach((subscription, own) -> {
            var asking = subscription.asking();
            var found = fits.explained(
                    records(own), new Fits.Asked(subscription, reader, asking == null ? null : asked.get(asking.id())));
            own.stream()
                    .filter(alert -> found.containsKey(alert.record()))
                    .forEach(alert -> matches.put(alert.id(), found.get(alert.record())));
        });
        var items = new ArrayList<Item>();
        for (var alert : alerts) {
            var match = matches.get(alert.id());
            if (match != null) {
                items.add(new Item(alert, match));
            }
        }
        return items;
    }

    private static Map<kakehashi.shared.RecordKind, List<UUID>> records(List<Alert> alerts) {
        return alerts.stream()
                .collect(Collectors.groupingBy(Alert::kind, Collectors.mapping(Alert::record, Collectors.toList())));
    }
}
