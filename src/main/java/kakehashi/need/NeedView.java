package kakehashi.need;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Right;
import kakehashi.publication.Owner;
import kakehashi.shared.Marking;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// A need as the caller may see it.
///
/// @param reach        whom it is shared with; null unless it is shared
/// @param marking      how secret what is shown is
/// @param externalId   null for an anonymous need seen from outside, as everything that names its owner
/// @param organization null for an anonymous need seen from outside
/// @param allowed      what the caller may do now
record NeedView(
        UUID id,
        RecordKind kind,
        Stage stage,
        @Nullable Reach reach,
        Marking marking,
        int revision,
        @Nullable String externalId,
        @Nullable UUID organization,
        @Nullable Owner owner,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        @JsonUnwrapped NeedSheet sheet,
        List<Right> allowed) {}
