package kakehashi.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a person belongs, as the records know it. Implemented by the room that keeps organizations.
public interface Membership {

    /// @param externalId the organization's own id, as the identity provider names it
    @Nullable
    UUID organization(String externalId);

    /// @param externalId the profile's own id within `organization`
    @Nullable
    UUID researcher(UUID organization, String externalId);
}
