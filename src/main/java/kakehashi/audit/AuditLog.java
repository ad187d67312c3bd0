package kakehashi.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Guarded;

/// Writes the audit; nothing reads it back through the product yet, nothing ever changes it.
@ApplicationScoped
public class AuditLog implements PanacheRepositoryBase<AuditEntry, UUID> {

    private final Clock clock;

    AuditLog(Clock clock) {
        this.clock = clock;
    }

    /// Adds one line in the caller's transaction.
    public void record(Caller caller, String action, Guarded thing, int revision) {
        persist(new AuditEntry(clock.instant(), caller.account(), action, thing.kind(), thing.id(), revision));
    }
}
