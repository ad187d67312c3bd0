package kakehashi.organization;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import kakehashi.publication.Draft;
import kakehashi.publication.Text;
import org.jspecify.annotations.Nullable;

/// An organization as it is sent.
record OrganizationDraft(
        @Nullable @Text(max = 100, line = true) String externalId,
        @JsonUnwrapped OrganizationSheet sheet) {

    Draft<OrganizationSheet> draft() {
        return new Draft<>(externalId, null, sheet);
    }
}
