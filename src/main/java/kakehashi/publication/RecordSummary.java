package kakehashi.publication;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Right;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;

/// A record in the list of one's own, in whatever stage.
///
/// @param allowed what the caller may do now
public record RecordSummary(
        RecordKind kind,
        UUID id,
        Stage stage,
        LocalizedText title,
        int revision,
        Instant updatedAt,
        List<Right> allowed) {}
