package kakehashi.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.organization.Organizations;
import kakehashi.researcher.Researchers;

/// Shows seeds to callers: the public part to all, the rest to whom the policy lets.
@ApplicationScoped
class SeedViews {

    private final Organizations organizations;
    private final Researchers researchers;

    SeedViews(Organizations organizations, Researchers researchers) {
        this.organizations = organizations;
        this.researchers = researchers;
    }

    SeedView of(Seed seed, Caller caller) {
        return new SeedView(
                seed.id(),
                seed.kind(),
                seed.stage(),
                seed.reach(),
                seed.embargo(),
                Policy.may(caller, Right.READ_MARK, seed) ? seed.isSensitive() : null,
                seed.markingFor(caller),
                seed.revision(),
                seed.externalId(),
                seed.organization(),
                organizations.cards(Set.of(seed.organization())).get(seed.organization()),
                seed.createdAt(),
                seed.updatedAt(),
                seed.publishedAt(),
                seed.sheetFor(caller),
                researchers.cards(seed.sheet().researchers(), caller),
                Policy.allowed(caller, seed));
    }
}
