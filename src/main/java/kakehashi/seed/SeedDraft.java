package kakehashi.seed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import kakehashi.publication.Draft;
import org.jspecify.annotations.Nullable;

/// A seed as it is sent.
record SeedDraft(
        @Nullable String externalId,
        @Nullable UUID organization,
        @JsonUnwrapped SeedSheet sheet) {

    Draft<SeedSheet> draft() {
        return new Draft<>(externalId, organization, sheet);
    }
}
