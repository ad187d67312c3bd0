package kakehashi.researcher;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Right;
import kakehashi.publication.Owner;
import kakehashi.publication.Warning;
import kakehashi.shared.Marking;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// A profile as the caller may see it.
///
/// @param young          eligibility as a young researcher this fiscal year; null when not known
/// @param birthDateKnown whether a birth date is kept; told to members only, null for others
/// @param allowed        what the caller may do now
record ResearcherView(
        UUID id,
        RecordKind kind,
        Stage stage,
        Marking marking,
        int revision,
        @Nullable String externalId,
        UUID organization,
        @Nullable Owner owner,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @JsonUnwrapped ResearcherSheet sheet,
        @Nullable YoungResearcher young,
        @Nullable Boolean birthDateKnown,
        List<Warning> warnings,
        List<Right> allowed) {}
