package kakehashi.publication;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A sheet on its way in.
///
/// @param externalId   the record's id in the owner's own system, unique within the organization
/// @param organization whose record it shall be; null means the caller's own
public record Draft<S extends Sheet>(
        @Nullable @Text(max = Draft.EXTERNAL_ID_CHARACTERS, line = true)
        String externalId,

        @Nullable UUID organization,
        S sheet) {

    static final int EXTERNAL_ID_CHARACTERS = 100;

    public Draft {
        externalId = externalId == null || externalId.isBlank() ? null : externalId.strip();
    }
}
