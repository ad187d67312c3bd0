package kakehashi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import kakehashi.shared.Stage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A record's sheet as it stood at one revision.
public record VersionView(
        int revision,
        Stage stage,
        @Schema(implementation = Object.class) JsonNode sheet,
        Instant at) {}
