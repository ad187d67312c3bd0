package kakehashi.need;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import kakehashi.publication.Draft;
import org.jspecify.annotations.Nullable;

/// A need as it is sent.
record NeedDraft(
        @Nullable String externalId,
        @Nullable UUID organization,
        @JsonUnwrapped NeedSheet sheet) {

    Draft<NeedSheet> draft() {
        return new Draft<>(externalId, organization, sheet);
    }
}
