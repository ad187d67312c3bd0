package kakehashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.shared.Ids;
import kakehashi.shared.RecordKind;

/// Writes the audit. Nothing ever changes a line of it.
@ApplicationScoped
public class AuditLog {

    /// For so long the same reading by the same person is one line.
    private static final Duration READ_AGAIN = Duration.ofHours(1);

    private final AuditEntries entries;
    private final AuditSeals seals;
    private final Clock clock;

    AuditLog(AuditEntries entries, AuditSeals seals, Clock clock) {
        this.entries = entries;
        this.seals = seals;
        this.clock = clock;
    }

    /// Those of `records` of which there is such a line of the caller already, since then; one statement.
    public Set<UUID> recorded(Caller caller, String action, Collection<UUID> records, Instant since) {
        return caller.account() == null ? Set.of() : entries.recordsOf(caller.account(), action, records, since);
    }

    /// As [#record(Caller, String, String, UUID, int)], that somebody reads it; nothing is added when there is such a
    /// line
    /// of theirs of the last hour.
    public void recordReading(Caller caller, String action, String thing, UUID id, int revision) {
        if (recorded(caller, action, List.of(id), clock.instant().minus(READ_AGAIN))
                .isEmpty()) {
            record(caller, action, thing, id, revision);
        }
    }

    /// Adds one line in the caller's transaction.
    public void record(Caller caller, String action, RecordKind kind, UUID record, int revision) {
        record(caller, action, kind.name(), record, revision);
    }

    /// As [#record(Caller, String, RecordKind, UUID, int)], of something that is no record: no history shows it.
    ///
    /// @param thing what it is, `INTRODUCTION`
    public void record(Caller caller, String action, String thing, UUID id, int revision) {
        // the database keeps microseconds: a finer time would not be the one that was sealed
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var line = new AuditLine(Ids.next(), at, caller.account(), action, thing, id, revision, null, null, null);
        entries.persist(new AuditEntry(line, seals.seal(line)));
    }
}
