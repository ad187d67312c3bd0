package kakehashi.freshness;

import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// A record that waits for somebody to say that it is still right.
///
/// @param updatedAt when somebody last looked after it
/// @param hideAt    when it is hidden unless somebody confirms it; null when it is hidden already, or never is
/// @param hidden    whether it is: confirmed, it stands where it stood before
public record WaitingRecord(
        RecordKind kind,
        UUID id,
        LocalizedText title,
        Stage stage,
        int revision,
        Instant updatedAt,
        @Nullable Instant hideAt,
        boolean hidden) {}
