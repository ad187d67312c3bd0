package kakehashi.researcher;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.organization.Organizations;
import kakehashi.publication.Warning;

/// Shows profiles to callers.
@ApplicationScoped
class ResearcherViews {

    private final Organizations organizations;
    private final BirthDates birthDates;

    ResearcherViews(Organizations organizations, BirthDates birthDates) {
        this.organizations = organizations;
        this.birthDates = birthDates;
    }

    ResearcherView of(Researcher researcher, Caller caller) {
        boolean keeps = Policy.may(caller, Right.EDIT, researcher);
        return new ResearcherView(
                researcher.id(),
                researcher.kind(),
                researcher.stage(),
                researcher.markingFor(caller),
                researcher.revision(),
                researcher.externalId(),
                researcher.organization(),
                organizations.cards(Set.of(researcher.organization())).get(researcher.organization()),
                researcher.createdAt(),
                researcher.updatedAt(),
                researcher.publishedAt(),
                researcher.sheetFor(caller),
                birthDates.young(researcher),
                keeps ? researcher.hasBirthDate() : null,
                keeps ? Warning.of(researcher.sheet(), caller.language()) : List.of(),
                Policy.allowed(caller, researcher));
    }
}
