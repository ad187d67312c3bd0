package kakehashi.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.problem.Violation;
import kakehashi.publication.Records;
import kakehashi.researcher.Researcher;
import kakehashi.researcher.Researchers;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// All seeds.
@ApplicationScoped
public class Seeds implements Records<SeedSheet, Seed> {

    private final Researchers researchers;

    Seeds(Researchers researchers) {
        this.researchers = researchers;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SEED;
    }

    @Override
    public Class<SeedSheet> sheetType() {
        return SeedSheet.class;
    }

    @Override
    public Seed draft(UUID id, UUID organization, @Nullable String externalId, SeedSheet sheet, Instant now) {
        return new Seed(id, organization, externalId, sheet, now);
    }

    /// The people named must exist in the seed's own organization.
    @Override
    public List<Violation> check(SeedSheet sheet, UUID organization) {
        var known = researchers.byIds(sheet.researchers()).stream()
                .filter(researcher -> researcher.organization().equals(organization))
                .map(Researcher::id)
                .toList();
        var problems = new ArrayList<Violation>();
        for (int i = 0; i < sheet.researchers().size(); i++) {
            if (!known.contains(sheet.researchers().get(i))) {
                problems.add(Violation.inBody("researchers[%d]".formatted(i), "unknown-record"));
            }
        }
        return problems;
    }
}
