package kakehashi.seed;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Right;
import kakehashi.publication.Owner;
import kakehashi.researcher.TeamMember;
import kakehashi.shared.Marking;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// A seed as the caller may see it.
///
/// @param reach   whom it is shared with; null unless it is shared
/// @param embargo when its embargo ends; null unless it is under embargo and somebody has said so
/// @param sensitive whether it is marked as sensitive technology; null for who may not know
/// @param marking how secret what is shown is
/// @param people  the researchers of the sheet, in its order
/// @param allowed what the caller may do now
record SeedView(
        UUID id,
        RecordKind kind,
        Stage stage,
        @Nullable Reach reach,
        @Nullable Embargo embargo,
        @Nullable Boolean sensitive,
        Marking marking,
        int revision,
        @Nullable String externalId,
        UUID organization,
        @Nullable Owner owner,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @JsonUnwrapped SeedSheet sheet,
        List<TeamMember> people,
        List<Right> allowed) {}
