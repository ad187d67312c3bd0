package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Charges;
import kakehashi.access.Handing;
import kakehashi.access.Thing;
import kakehashi.audit.AuditLog;
import kakehashi.disclosure.Disclosure;
import kakehashi.need.Needs;

/// Consultations that somebody leads or has asked, and needs made of them with which they go on.
@ApplicationScoped
class ConsultationCharges implements Charges {

    private static final String CONSULTATIONS = "consultations";
    private static final String CASES = "cases";

    private final Consultations consultations;
    private final MadeNeeds made;
    private final Needs needs;
    private final Disclosure disclosure;
    private final AuditLog audit;

    ConsultationCharges(
            Consultations consultations, MadeNeeds made, Needs needs, Disclosure disclosure, AuditLog audit) {
        this.consultations = consultations;
        this.made = made;
        this.needs = needs;
        this.disclosure = disclosure;
        this.audit = audit;
    }

    @Override
    public Map<String, Long> count(UUID organization, UUID account) {
        return counts(
                consultations.inChargeOf(organization, account).size(),
                engagements(organization, account).size());
    }

    private List<MadeNeed> engagements(UUID organization, UUID account) {
        return made.by(organization, disclosure.engagements(account));
    }

    private static Map<String, Long> counts(long consultations, long cases) {
        var counts = new HashMap<>(Map.of(CONSULTATIONS, consultations, CASES, cases));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @Override
    public Map<String, Long> handOver(Handing handing) {
        var ids =
                consultations.inChargeOf(handing.organization(), handing.from().account());
        ids.forEach(id -> handOver(consultations.locked(id), handing));
        var cases = engagements(handing.organization(), handing.from().account());
        cases.forEach(each -> handOver(each, handing));
        return counts(ids.size(), cases.size());
    }

    private void handOver(Consultation it, Handing handing) {
        if (it.receiver.equals(handing.organization())) {
            handing.requireCoordinator();
        } else {
            handing.requireAble(Thing.CONSULTATION);
        }
        it.handOver(handing);
        audit.record(handing.by(), "CONSULTATION_HANDED_OVER", it.thing().name(), it.id, it.revision);
    }

    private void handOver(MadeNeed it, Handing handing) {
        handing.requireCoordinator();
        var need = Objects.requireNonNull(needs.findById(it.need));
        disclosure.disengage(need, it.engagement, handing.by());
        it.engagement = disclosure.engage(need, handing.to().account(), handing.by());
    }
}
