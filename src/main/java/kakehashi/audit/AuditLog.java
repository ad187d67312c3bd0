package kakehashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import kakehashi.access.Caller;
import kakehashi.access.Guarded;
import kakehashi.shared.Ids;

/// Writes the audit. Nothing ever changes a line of it.
@ApplicationScoped
public class AuditLog {

    private final AuditEntries entries;
    private final AuditSeals seals;
    private final Clock clock;

    AuditLog(AuditEntries entries, AuditSeals seals, Clock clock) {
        this.entries = entries;
        this.seals = seals;
        this.clock = clock;
    }

    /// Adds one line in the caller's transaction.
    public void record(Caller caller, String action, Guarded thing, int revision) {
        // the database keeps microseconds: a finer time would not be the one that was sealed
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var line = new AuditLine(
                Ids.next(), at, caller.account(), action, thing.kind().name(), thing.id(), revision, null, null, null);
        entries.persist(new AuditEntry(line, seals.seal(line)));
    }
}
