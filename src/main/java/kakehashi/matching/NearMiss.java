package kakehashi.matching;

import java.util.List;
import java.util.UUID;
import kakehashi.search.OrganizationCard;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A record with fitting text that conditions cut out.
///
/// @param restricted whether it is shared with some, the asker among them, and not public
/// @param score the score it would have, 0 to 1
/// @param fails every condition it fails, at least one
public record NearMiss(
        RecordKind kind,
        UUID id,
        boolean restricted,
        LocalizedText title,
        @Nullable OrganizationCard organization,
        double score,
        List<Failure> fails) {

    /// The same, without whose record it is.
    NearMiss withoutOrganization() {
        return new NearMiss(kind, id, restricted, title, null, score, fails);
    }
}
