package kakehashi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One step in a record's life.
///
/// @param by the name of who did it; null when the account is gone
public record HistoryLine(
        int revision, Change what, Instant at, @Nullable String by, List<FieldChange> changes) {

    /// A field before and after; null where it was absent.
    public record FieldChange(
            String field,
            @Schema(implementation = Object.class) @Nullable JsonNode before,
            @Schema(implementation = Object.class) @Nullable JsonNode after) {}
}
