package kakehashi.quality;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What people of an organization do not want to see for now.
@ApplicationScoped
public class PutOffs {

    private final Decisions decisions;
    private final Clock clock;

    PutOffs(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    /// Records of which what `rule` finds was put off.
    public Set<UUID> of(UUID organization, Rule rule) {
        return decisions.putOff(organization, clock.instant()).stream()
                .filter(each -> each.rule() == rule)
                .map(Decisions.PutOff::record)
                .collect(Collectors.toSet());
    }
}
