package kakehashi.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kakehashi.access.Membership;
import kakehashi.access.Wall;
import kakehashi.problem.Violation;
import kakehashi.publication.Owner;
import kakehashi.publication.Records;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// The register of organizations.
@ApplicationScoped
public class Organizations implements Records<OrganizationSheet, Organization>, Membership {

    private static final String INVESTOR = "INVESTOR";

    private final Wall wall;

    Organizations(Wall wall) {
        this.wall = wall;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ORGANIZATION;
    }

    @Override
    public Class<OrganizationSheet> sheetType() {
        return OrganizationSheet.class;
    }

    @Override
    public Organization draft(
            UUID id, UUID organization, @Nullable String externalId, OrganizationSheet sheet, Instant now) {
        return new Organization(id, externalId, sheet, now);
    }

    /// A thesis belongs to an investor; its parts must fit together, as must the days on which a desk is closed.
    @Override
    public List<Violation> check(OrganizationSheet sheet, Organization organization) {
        var faults = new ArrayList<>(
                sheet.desk() == null ? List.<Violation>of() : sheet.desk().faults());
        var thesis = sheet.thesis();
        if (thesis != null) {
            faults.addAll(
                    sheet.types().contains(INVESTOR)
                            ? thesis.faults()
                            : List.of(Violation.inBody("thesis", "investors-only")));
        }
        return faults;
    }

    /// The desk of an organization, whoever asks; null when it has none that others may turn to.
    public @Nullable Desk deskOf(UUID organization) {
        var found = wall.asProduct(() -> findById(organization));
        var desk = found == null ? null : found.sheet().desk();
        return desk == null || !desk.missing().isEmpty() ? null : desk;
    }

    /// Published organizations with a desk that others may turn to, in no order.
    @SuppressWarnings("unchecked") // rows of this table are organizations
    public List<Organization> withDesk() {
        List<Organization> found = getEntityManager()
                .createNativeQuery(
                        "select * from organizations where stage = 'PUBLISHED' and sheet #>> '{desk,mail}' <> ''",
                        Organization.class)
                .getResultList();
        return found.stream().filter(Organizations::hasDesk).toList();
    }

    /// Whether everybody may know of the organization and turn to its desk.
    public boolean answers(UUID organization) {
        var found = wall.asProduct(() -> findById(organization));
        return found != null && found.stage() == Stage.PUBLISHED && hasDesk(found);
    }

    private static boolean hasDesk(Organization organization) {
        var desk = organization.sheet().desk();
        return desk != null && desk.missing().isEmpty();
    }

    /// What is missing at its desk before others may turn to it, empty when nothing is.
    public List<Violation> deskMissing(UUID organization) {
        return deskOf(organization) == null ? List.of(Violation.inBody("organization", "desk-missing")) : List.of();
    }

    /// External ids of organizations are unique among all: nobody owns the register but the administrators.
    @Override
    public List<Organization> byExternalIds(UUID organization, Collection<String> externalIds) {
        return externalIds.isEmpty() ? List.of() : list("externalId in ?1", externalIds);
    }

    /// Cards of the organizations that exist among `ids`, for whoever may know whose a record is; one statement.
    public Map<UUID, Owner> cards(Collection<UUID> ids) {
        return wall.asProduct(() -> byIds(ids)).stream()
                .map(Organization::card)
                .collect(Collectors.toMap(Owner::id, Function.identity()));
    }

    @Override
    @Transactional
    public @Nullable UUID organization(String externalId) {
        var found = find("externalId", externalId).firstResult();
        return found == null ? null : found.id();
    }

    @Override
    @Transactional
    public @Nullable UUID researcher(UUID organization, String externalId) {
        return (UUID) getEntityManager()
                .createNativeQuery(
                        "select id from researchers where organization = ?1 and external_id = ?2", UUID.class)
                .setParameter(1, organization)
                .setParameter(2, externalId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
