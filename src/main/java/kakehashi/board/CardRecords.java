package kakehashi.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.Owner;
import kakehashi.publication.Publishable;
import kakehashi.publication.Reads;
import kakehashi.publication.Records;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;
import kakehashi.shared.RecordKind;

/// Reads the records of cards as the caller may, at each request anew: no board opens any.
@ApplicationScoped
class CardRecords {

    private final Needs needs;
    private final Seeds seeds;
    private final Researchers researchers;
    private final Organizations organizations;
    private final Reads reads;

    CardRecords(Needs needs, Seeds seeds, Researchers researchers, Organizations organizations, Reads reads) {
        this.needs = needs;
        this.seeds = seeds;
        this.researchers = researchers;
        this.organizations = organizations;
        this.reads = reads;
    }

    /// @throws Refused [AccessRefusal.Hidden] for what the caller may not read, [ContentRefusal.Invalid] for
    ///     what no card points at
    void requireReadable(Caller caller, RecordRef record) {
        room(record.kind()).readableBy(caller, record.id());
    }

    /// Those that the caller may read, by their ids. That they read them is noted. As many statements for two
    /// hundred as for one of each kind.
    Map<UUID, ShownRecord> shown(Collection<RecordRef> records, Caller caller) {
        var found = found(records, caller);
        found.values().stream()
                .collect(Collectors.groupingBy(
                        Publishable::kind, Collectors.mapping(Publishable::id, Collectors.toSet())))
                .forEach((kind, ids) -> reads.noteFound(caller, kind, ids));
        return shown(found, caller);
    }

    /// As [#shown], to be given out in a file.
    Map<UUID, ShownRecord> exported(Collection<RecordRef> records, Caller caller) {
        var found = found(records, caller);
        found.values().forEach(record -> reads.noteExport(caller, record));
        return shown(found, caller);
    }

    private Map<UUID, Publishable<?>> found(Collection<RecordRef> records, Caller caller) {
        var found = new HashMap<UUID, Publishable<?>>();
        records.stream()
                .collect(Collectors.groupingBy(RecordRef::kind, Collectors.mapping(RecordRef::id, Collectors.toSet())))
                .forEach((kind, ids) -> room(kind).byIds(ids).stream()
                        .filter(record -> Policy.may(caller, Right.READ, record))
                        .forEach(record -> found.put(record.id(), record)));
        return found;
    }

    private Map<UUID, ShownRecord> shown(Map<UUID, Publishable<?>> found, Caller caller) {
        var known = new HashSet<UUID>();
        found.values().stream()
                .filter(record -> Policy.may(caller, Right.READ_IDENTITY, record))
                .forEach(record -> known.add(record.organization()));
        var owners = known.isEmpty() ? Map.<UUID, Owner>of() : organizations.cards(known);
        return found.values().stream()
                .map(record -> new ShownRecord(
                        record.kind(),
                        record.id(),
                        record.sheetFor(caller).heading(),
                        Policy.may(caller, Right.READ_IDENTITY, record) ? owners.get(record.organization()) : null,
                        record.markingFor(caller)))
                .collect(Collectors.toMap(ShownRecord::id, record -> record));
    }

    private Records<?, ? extends Publishable<?>> room(RecordKind kind) {
        return switch (kind) {
            case SEED -> seeds;
            case NEED -> needs;
            case RESEARCHER -> researchers;
            case ORGANIZATION ->
                throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("kind", "unknown-code"))));
        };
    }
}
