package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.audit.AuditLog;
import kakehashi.deadline.Chase;
import kakehashi.deadline.Waiting;
import org.jspecify.annotations.Nullable;

/// Reminds the desk before its day, and tells on the first working day after it that nobody acted.
@ApplicationScoped
class ConsultationClock implements Waiting {

    private final Consultations consultations;
    private final AuditLog audit;
    private final Event<ConsultationFact> facts;

    ConsultationClock(Consultations consultations, AuditLog audit, Event<ConsultationFact> facts) {
        this.consultations = consultations;
        this.audit = audit;
        this.facts = facts;
    }

    @Override
    public List<UUID> ticking(Instant now, int limit) {
        return consultations.ticking(now, limit);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tick(UUID id, Instant now) {
        var it = consultations.locked(id);
        if (it.state.isOpen()) {
            tell(it, it.deadline.tick(now));
        }
    }

    private void tell(Consultation it, @Nullable Chase reached) {
        if (reached == null) {
            return;
        }
        switch (reached) {
            case REMINDED -> facts.fire(new ConsultationFact.Reminded(it.about()));
            case OVERDUE -> {
                audit.record(
                        Caller.product(null), "CONSULTATION_OVERDUE", it.thing().name(), it.id, it.revision);
                facts.fire(new ConsultationFact.Overdue(it.about()));
            }
            case WAITING, EXPIRED -> {
                // a question to a desk is never over by itself
            }
        }
    }
}
