package kakehashi.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Charges;
import kakehashi.access.Handing;
import kakehashi.access.Thing;
import kakehashi.audit.AuditLog;

/// Introductions of which somebody is in charge on their side.
@ApplicationScoped
class IntroductionCharges implements Charges {

    private final Introductions introductions;
    private final AuditLog audit;

    IntroductionCharges(Introductions introductions, AuditLog audit) {
        this.introductions = introductions;
        this.audit = audit;
    }

    @Override
    public Map<String, Long> count(UUID organization, UUID account) {
        return counts(introductions.inChargeOf(organization, account).size());
    }

    private static Map<String, Long> counts(long count) {
        return count == 0 ? Map.of() : Map.of("introductions", count);
    }

    @Override
    public Map<String, Long> handOver(Handing handing) {
        var ids =
                introductions.inChargeOf(handing.organization(), handing.from().account());
        ids.forEach(id -> handOver(introductions.locked(id), handing));
        introductions.writeDown();
        return counts(ids.size());
    }

    private void handOver(Introduction it, Handing handing) {
        for (var side : Side.values()) {
            if (handing.from().account().equals(it.ownerOf(side))) {
                handing.requireAble(
                        switch (side) {
                            case NEED -> Thing.NEED;
                            case OFFER -> Thing.of(it.offerKind);
                        });
                it.assign(side, handing.to().account(), handing.now());
            }
        }
        audit.record(handing.by(), Introducing.THING + "_HANDED_OVER", Introducing.THING, it.id, it.revision);
    }
}
