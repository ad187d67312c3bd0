package kakehashi.handover;

import java.util.Map;
import java.util.UUID;
import kakehashi.publication.Owner;
import org.jspecify.annotations.Nullable;

/// A handover as whoever got it is told of it: not what it was, and not what was noted.
///
/// @param from  by name; null when that account is gone
/// @param noted whether there is a note
/// @param moved how many of what
public record HandoverBrief(
        UUID id, @Nullable Owner organization, @Nullable String from, boolean noted, Map<String, Long> moved) {}
