package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kakehashi.access.Caller;
import kakehashi.audit.AuditLog;

/// Notes in the audit who reads a consultation.
@ApplicationScoped
class Reading {

    private static final String READ = "CONSULTATION_READ";

    /// For so long the same reading by the same person is one line.
    private static final Duration READ_AGAIN = Duration.ofHours(1);

    private final AuditLog audit;
    private final Clock clock;

    Reading(AuditLog audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /// That `caller` is shown all of it.
    void note(Consultation it, Caller caller) {
        var since = clock.instant().minus(READ_AGAIN);
        if (audit.recorded(caller, READ, List.of(it.id), since).isEmpty()) {
            audit.record(caller, READ, it.thing().name(), it.id, it.revision);
        }
    }

    /// That `caller` gets a line of it in a file.
    void noteExport(Consultation it, Caller caller) {
        audit.record(caller, "CONSULTATION_EXPORTED", it.thing().name(), it.id, it.revision);
    }
}
