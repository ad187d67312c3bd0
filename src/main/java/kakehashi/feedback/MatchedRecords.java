package kakehashi.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;

/// The records that ask and are found; organizations ask as investors.
@ApplicationScoped
class MatchedRecords {

    private final Seeds seeds;
    private final Needs needs;
    private final Researchers researchers;
    private final Organizations organizations;

    MatchedRecords(Seeds seeds, Needs needs, Researchers researchers, Organizations organizations) {
        this.seeds = seeds;
        this.needs = needs;
        this.researchers = researchers;
        this.organizations = organizations;
    }

    /// @throws Refused [AccessRefusal.Hidden] when there is none, or the caller may not read it
    Publishable<?> readableBy(Caller caller, UUID id) {
        var found = Stream.<Records<?, ? extends Publishable<?>>>of(seeds, needs, researchers, organizations)
                .flatMap(room -> room.findByIdOptional(id).stream())
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
        Policy.require(caller, Right.READ, found);
        return found;
    }
}
