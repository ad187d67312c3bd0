package kakehashi.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.organization.Organizations;
import org.jspecify.annotations.Nullable;

/// What can be told of a handover to whoever got it.
@ApplicationScoped
public class HandoverNews {

    private final Handovers handovers;
    private final Organizations organizations;
    private final Accounts accounts;

    HandoverNews(Handovers handovers, Organizations organizations, Accounts accounts) {
        this.handovers = handovers;
        this.organizations = organizations;
        this.accounts = accounts;
    }

    /// Null when the reader did not get it, or does not belong there any more.
    public @Nullable HandoverBrief of(UUID handover, Caller reader) {
        var it = handovers.findById(handover);
        if (it == null || !it.taker.equals(reader.account()) || !it.organization.equals(reader.organization())) {
            return null;
        }
        return new HandoverBrief(
                it.id,
                organizations.cards(List.of(it.organization)).get(it.organization),
                accounts.nameOf(it.giver),
                it.note != null,
                it.moved);
    }
}
