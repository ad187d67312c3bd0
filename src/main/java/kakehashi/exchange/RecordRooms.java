package kakehashi.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import kakehashi.need.Needs;
import kakehashi.organization.Organizations;
import kakehashi.publication.Publishable;
import kakehashi.publication.Records;
import kakehashi.publication.Sheet;
import kakehashi.researcher.Researchers;
import kakehashi.seed.Seeds;
import kakehashi.shared.RecordKind;

/// The room of each kind of record.
@ApplicationScoped
public class RecordRooms {

    private final Seeds seeds;
    private final Needs needs;
    private final Researchers researchers;
    private final Organizations organizations;

    RecordRooms(Seeds seeds, Needs needs, Researchers researchers, Organizations organizations) {
        this.seeds = seeds;
        this.needs = needs;
        this.researchers = researchers;
        this.organizations = organizations;
    }

    public Records<? extends Sheet, ? extends Publishable<? extends Sheet>> of(RecordKind kind) {
        return switch (kind) {
            case SEED -> seeds;
            case NEED -> needs;
            case RESEARCHER -> researchers;
            case ORGANIZATION -> organizations;
        };
    }
}
