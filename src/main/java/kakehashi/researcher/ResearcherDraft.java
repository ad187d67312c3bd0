package kakehashi.researcher;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import kakehashi.publication.Draft;
import org.jspecify.annotations.Nullable;

/// A profile as it is sent.
///
/// @param birthDate kept sealed and never returned; absent keeps what is there
record ResearcherDraft(
        @Nullable String externalId,
        @Nullable UUID organization,
        @Nullable LocalDate birthDate,
        @JsonUnwrapped ResearcherSheet sheet) {

    Draft<ResearcherSheet> draft() {
        return new Draft<>(externalId, organization, sheet);
    }
}
