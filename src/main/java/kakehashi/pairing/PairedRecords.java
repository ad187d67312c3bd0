package kakehashi.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.organization.Organizations;
import kakehashi.publication.Owner;
import kakehashi.publication.Publishable;
import kakehashi.search.OrganizationCard;
import kakehashi.shared.RecordKind;

/// Shows the sides of pairs as far as the caller may read them.
@ApplicationScoped
public class PairedRecords {

    private final Pairs pairs;
    private final Organizations organizations;

    PairedRecords(Pairs pairs, Organizations organizations) {
        this.pairs = pairs;
        this.organizations = organizations;
    }

    /// @param view      what lists show of it
    /// @param spokenFor whether the caller may act in the name of whoever it belongs to
    /// @param updatedAt when it took its present form
    public record Shown(PairedRecord view, boolean spokenFor, Instant updatedAt) {}

    /// Those of some ids that the caller may read, by these; a statement a kind, and one for whose they are.
    public Map<UUID, Shown> readableBy(Caller caller, Collection<UUID> needs, Collection<UUID> seeds) {
        var records = new ArrayList<Publishable<?>>();
        records.addAll(pairs.room(RecordKind.NEED).byIds(needs));
        records.addAll(pairs.room(RecordKind.SEED).byIds(seeds));
        var owners = organizations.cards(
                records.stream().map(Publishable::organization).collect(Collectors.toSet()));
        var shown = new HashMap<UUID, Shown>();
        records.stream()
                .filter(record -> Policy.may(caller, Right.READ, record))
                .forEach(record -> shown.put(record.id(), shown(caller, record, owners)));
        return shown;
    }

    private static Shown shown(Caller caller, Publishable<?> record, Map<UUID, Owner> owners) {
        var owner = Policy.may(caller, Right.READ_IDENTITY, record)
                ? OrganizationCard.of(owners.get(record.organization()))
                : null;
        return new Shown(
                new PairedRecord(record.kind(), record.id(), record.sheet().heading(), owner),
                Policy.speaksFor(caller, record),
                record.updatedAt());
    }
}
