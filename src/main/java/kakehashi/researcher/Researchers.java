package kakehashi.researcher;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kakehashi.publication.Records;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// All researchers.
@ApplicationScoped
public class Researchers implements Records<ResearcherSheet, Researcher> {

    private final BirthDates birthDates;

    Researchers(BirthDates birthDates) {
        this.birthDates = birthDates;
    }

    /// The birth date; one that cannot be read is passed over, as it is never shown to anybody who could mend it.
    @Override
    public void keepApart(Researcher researcher, ObjectNode sent) {
        var text = sent.path("birthDate").asText("");
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            birthDates.keep(researcher, LocalDate.parse(text));
        }
    }

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
    public List<TeamMember> cards(Collection<UUID> ids) {
        var found = byIds(ids);
        return ids.stream()
                .flatMap(id -> found.stream().filter(each -> each.id().equals(id)))
                .map(each -> new TeamMember(
                        each.id(),
                        each.sheet().heading(),
                        each.sheet().department(),
                        each.sheet().position()))
                .toList();
    }
}
