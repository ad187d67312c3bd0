package kakehashi.need;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.organization.Organizations;

/// Shows needs to callers, and whose they are only to whom the policy lets know.
@ApplicationScoped
class NeedViews {

    private final Organizations organizations;

    NeedViews(Organizations organizations) {
        this.organizations = organizations;
    }

    NeedView of(Need need, Caller caller) {
        boolean named = Policy.may(caller, Right.READ_IDENTITY, need);
        return new NeedView(
                need.id(),
                need.kind(),
                need.stage(),
                need.reach(),
                need.markingFor(caller),
                need.revision(),
                named ? need.externalId() : null,
                named ? need.organization() : null,
                named ? organizations.cards(Set.of(need.organization())).get(need.organization()) : null,
                need.createdAt(),
                need.updatedAt(),
                need.publishedAt(),
                need.sheetFor(caller),
                Policy.allowed(caller, need));
    }
}
