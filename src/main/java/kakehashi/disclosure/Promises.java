package kakehashi.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Tie;
import kakehashi.access.TieBook;
import kakehashi.access.Ties;
import org.jspecify.annotations.Nullable;

/// What the policy learns of somebody's ties and pledge.
@ApplicationScoped
class Promises implements TieBook {

    private final Bonds bonds;
    private final Pledges pledges;
    private final Clock clock;

    Promises(Bonds bonds, Pledges pledges, Clock clock) {
        this.bonds = bonds;
        this.pledges = pledges;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Found of(UUID account, @Nullable UUID organization, @Nullable UUID researcher) {
        Map<UUID, Set<Tie>> ties = new HashMap<>();
        @Nullable Instant until = null;
        var all = bonds.held(account, organization, researcher);
        for (var held : all) {
            if (held.tie() == Tie.ACCEPTED && !isInForce(held, all)) {
                continue;
            }
            ties.computeIfAbsent(held.record(), _ -> EnumSet.noneOf(Tie.class)).add(held.tie());
            if (held.until() != null && (until == null || held.until().isBefore(until))) {
                until = held.until();
            }
        }
        boolean pledged = pledges.acceptedAt(account, PledgeText.WORDING) != null;
        return new Found(new Ties(pledged, ties), until);
    }

    /// What was accepted counts as long as it is what binds.
    private static boolean isInForce(Bonds.Held accepted, List<Bonds.Held> all) {
        return all.stream()
                .anyMatch(each -> each.tie() == Tie.BOUND
                        && each.record().equals(accepted.record())
                        && Objects.equals(each.wording(), accepted.wording()));
    }

    @Override
    @Transactional
    public void pledge(UUID account) {
        pledges.keep(account, PledgeText.WORDING, clock.instant());
    }
}
