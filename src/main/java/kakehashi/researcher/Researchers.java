package kakehashi.researcher;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.problem.Violation;
import kakehashi.publication.Records;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// All researchers.
@ApplicationScoped
public class Researchers implements Records<ResearcherSheet, Researcher> {

    private static final String BIRTH_DATE = "birthDate";

    private final BirthDates birthDates;

    Researchers(BirthDates birthDates) {
        this.birthDates = birthDates;
    }

    @Override
    public List<Violation> checkApart(ObjectNode sent) {
        try {
            var birthDate = birthDate(sent);
            return birthDate == null || birthDates.isPlausible(birthDate)
                    ? List.of()
                    : List.of(Violation.inBody(BIRTH_DATE, "not-plausible"));
        } catch (DateTimeParseException unreadable) {
            return List.of(Violation.inBody(BIRTH_DATE, "half-date"));
        }
    }

    /// The birth date; absent keeps what is there.
    @Override
    public boolean keepApart(Researcher researcher, ObjectNode sent) {
        var birthDate = birthDate(sent);
        return birthDate != null && birthDates.keep(researcher, birthDate);
    }

    private static @Nullable LocalDate birthDate(ObjectNode sent) {
        var text = sent.path(BIRTH_DATE).asText("");
        return text.isBlank() ? null : LocalDate.parse(text.strip());
    }

    /// Nobody finishes a course before it begins, or says today what holds tomorrow.
    @Override
    public List<Violation> check(ResearcherSheet sheet, Researcher researcher) {
        var problems = new ArrayList<Violation>();
        var degree = sheet.degree();
        if (degree != null && !degree.isInOrder()) {
            problems.add(Violation.inBody("degree.enrolledOn", "dates-not-in-order"));
        }
        var capacity = sheet.capacity();
        if (capacity != null && capacity.isSaidAfter(birthDates.today())) {
            problems.add(Violation.inBody("capacity.asOf", "not-plausible"));
        }
        return problems;
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

    /// Cards in the order of `ids`; people whose profile the caller may not read, or who no longer exist, are left out.
    public List<TeamMember> cards(Collection<UUID> ids, Caller caller) {
        var found = byIds(ids);
        return ids.stream()
                .flatMap(id -> found.stream().filter(each -> each.id().equals(id)))
                .filter(each -> Policy.may(caller, Right.READ, each))
                .map(each -> new TeamMember(
                        each.id(),
                        each.sheet().heading(),
                        each.sheet().department(),
                        each.sheet().position()))
                .toList();
    }
}
