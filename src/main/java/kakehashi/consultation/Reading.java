package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import kakehashi.access.Caller;
import kakehashi.audit.AuditLog;

/// Notes in the audit who reads a consultation.
@ApplicationScoped
class Reading {

    private final AuditLog audit;

    Reading(AuditLog audit) {
        this.audit = audit;
    }

    /// That `caller` is shown all of it.
    void note(Consultation it, Caller caller) {
        audit.recordReading(caller, "CONSULTATION_READ", it.thing().name(), it.id, it.revision);
    }

    /// That `caller` gets a line of it in a file.
    void noteExport(Consultation it, Caller caller) {
        audit.record(caller, "CONSULTATION_EXPORTED", it.thing().name(), it.id, it.revision);
    }
}
