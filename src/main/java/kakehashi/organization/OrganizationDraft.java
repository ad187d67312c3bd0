package kakehashi.organization;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import kakehashi.publication.Draft;
import org.jspecify.annotations.Nullable;

/// An organization as it is sent.
record OrganizationDraft(
        @Nullable String externalId, @JsonUnwrapped OrganizationSheet sheet) {

    Draft<OrganizationSheet> draft() {
        return new Draft<>(externalId, null, sheet);
    }
}
