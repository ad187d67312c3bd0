package kakehashi.researcher;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kakehashi.publication.Records;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// All researchers.
@ApplicationScoped
public class Researchers implements Records<ResearcherSheet, Researcher> {

    @Override
    public RecordKind kind() {
        return RecordKind.RESEARCHER;
    }

    @Override
    public Class<ResearcherSheet> sheetType() {
        return ResearcherSheet.class;
    }

    @Override
    public Researcher draft(
            UUID id, UUID organization, @Nullable String externalId, ResearcherSheet sheet, Instant now) {
        return new Researcher(id, organization, externalId, sheet, now);
    }

    /// Cards in the order of `ids`; people who no longer exist are left out.
    public List<PersonCard> cards(Collection<UUID> ids) {
        var found = byIds(ids);
        return ids.stream()
                .flatMap(id -> found.stream().filter(each -> each.id().equals(id)))
                .map(each -> new PersonCard(
                        each.id(),
                        each.sheet().heading(),
                        each.sheet().department(),
                        each.sheet().position()))
                .toList();
    }
}
