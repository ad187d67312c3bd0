package kakehashi.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;

/// Which versions a person wrote. They stay with their records when the person goes, and records that had
/// nobody else become the desk's; the keys of their creations go.
@ApplicationScoped
class OwnVersions implements PersonalData {

    private final Versions versions;
    private final IdempotencyKeys keys;
    private final OwnRecords records;

    OwnVersions(Versions versions, IdempotencyKeys keys, OwnRecords records) {
        this.versions = versions;
        this.keys = keys;
        this.records = records;
    }

    /// A version by what it is of, without what it says.
    record Written(UUID record, int revision, Change change, Instant at) {}

    @Override
    public String name() {
        return "versions";
    }

    @Override
    public List<Written> of(Caller person) {
        return versions.list("account = ?1 order by at, record", Objects.requireNonNull(person.account())).stream()
                .map(version -> new Written(version.record, version.revision, version.change, version.at))
                .toList();
    }

    @Override
    public void forget(Caller person) {
        var account = Objects.requireNonNull(person.account());
        keys.delete("account", account);
        records.leave(account);
    }
}
