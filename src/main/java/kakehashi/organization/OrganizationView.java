package kakehashi.organization;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.publication.Warning;
import kakehashi.shared.Marking;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// An organization as the caller may see it.
///
/// @param allowed what the caller may do now
record OrganizationView(
        UUID id,
        RecordKind kind,
        Stage stage,
        Marking marking,
        int revision,
        @Nullable String externalId,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @JsonUnwrapped OrganizationSheet sheet,
        List<Warning> warnings,
        List<Right> allowed) {

    static OrganizationView of(Organization organization, Caller caller) {
        boolean keeps = Policy.may(caller, Right.EDIT, organization);
        return new OrganizationView(
                organization.id(),
                organization.kind(),
                organization.stage(),
                organization.markingFor(caller),
                organization.revision(),
                organization.externalId(),
                organization.createdAt(),
                organization.updatedAt(),
                organization.publishedAt(),
                organization.sheetFor(caller),
                keeps ? Warning.of(organization.sheet(), caller.language()) : List.of(),
                Policy.allowed(caller, organization));
    }
}
