package kakehashi.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Guarded;
import kakehashi.access.Wall;
import kakehashi.need.Need;
import kakehashi.need.Needs;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;
import kakehashi.shared.RecordKind;

/// Finds the records of introductions.
@ApplicationScoped
class MatchedRecords {

    private final Needs needs;
    private final Seeds seeds;
    private final Researchers researchers;
    private final Wall wall;

    MatchedRecords(Needs needs, Seeds seeds, Researchers researchers, Wall wall) {
        this.needs = needs;
        this.seeds = seeds;
        this.researchers = researchers;
        this.wall = wall;
    }

    /// @throws Refused [AccessRefusal.Hidden] for what the caller may not read, [ContentRefusal.Invalid] for a kind
    /// that
    ///     is not offered
    Matched readableBy(Caller caller, UUID need, RecordKind kind, UUID offer) {
        var asked = needs.readableBy(caller, need);
        var offered = room(kind).readableBy(caller, offer);
        // whose they are, which who asks need not know
        return wall.asProduct(() -> {
            needs.reread(asked);
            return new Matched(asked, offered);
        });
    }

    /// The records of one introduction, whoever asks.
    Matched of(Introduction it) {
        return wall.asProduct(() -> of(List.of(it))).values().stream()
                .findAny()
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
    }

    /// The records of some introductions, by these; without those whose records are no more. At most three statements.
    Map<Introduction, Matched> all(Collection<Introduction> introductions) {
        return introductions.isEmpty() ? Map.of() : wall.asProduct(() -> of(introductions));
    }

    private Map<Introduction, Matched> of(Collection<Introduction> introductions) {
        var asked = needs.byIds(ids(introductions.stream().map(it -> it.need).toList())).stream()
                .collect(Collectors.toMap(Publishable::id, need -> need));
        asked.values().forEach(this::whole);
        var offered = new HashMap<UUID, Publishable<?>>();
        for (var kind : List.of(RecordKind.SEED, RecordKind.RESEARCHER)) {
            var ids = ids(introductions.stream()
                    .filter(it -> it.offerKind == kind)
                    .map(it -> it.offer)
                    .toList());
            room(kind).byIds(ids).forEach(record -> offered.put(record.id(), record));
        }
        var found = new HashMap<Introduction, Matched>();
        introductions.forEach(it -> {
            var need = asked.get(it.need);
            var offer = offered.get(it.offer);
            if (need != null && offer != null) {
                found.put(it, new Matched(need, offer));
            }
        });
        return found;
    }

    /// One that was read before, as the caller, tells nothing of whose it is.
    private void whole(Need need) {
        if (need.organization().equals(Guarded.NOBODYS)) {
            needs.reread(need);
        }
    }

    private static Set<UUID> ids(List<UUID> ids) {
        return Set.copyOf(ids);
    }

    private Records<?, ? extends Publishable<?>> room(RecordKind kind) {
        return switch (kind) {
            case SEED -> seeds;
            case RESEARCHER -> researchers;
            case NEED, ORGANIZATION ->
                throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("offerKind", "unknown-code"))));
        };
    }
}
