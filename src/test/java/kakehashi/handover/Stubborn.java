package kakehashi.handover;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.Charges;
import kakehashi.access.Handing;

/// A room in which something goes wrong when a test wants it, after all others have handed over.
@ApplicationScoped
@Priority(-1)
class Stubborn implements Charges {

    private volatile boolean fails;

    void fail(boolean wanted) {
        fails = wanted;
    }

    @Override
    public Map<String, Long> count(UUID organization, UUID account) {
        return Map.of();
    }

    @Override
    public Map<String, Long> handOver(Handing handing) {
        if (fails) {
            throw new IllegalStateException("as the test wants it");
        }
        return Map.of();
    }
}
