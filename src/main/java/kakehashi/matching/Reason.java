package kakehashi.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a match has some of its points.
///
/// @param points share of the score, 0 to 1, a multiple of 0.0001
public record Reason(
        @Schema(
                enumeration = {
                    "text",
                    "meaning",
                    "field",
                    "readiness",
                    "horizon",
                    "region",
                    "mode",
                    "capacity",
                    "young",
                    "freshness"
                })
        String signal,

        double points,
        Justification because) {}
