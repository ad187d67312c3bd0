package kakehashi.pairing;

import java.util.UUID;
import kakehashi.search.OrganizationCard;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// One side of a pair, as lists show it.
///
/// @param organization null where the caller may not know it
public record PairedRecord(
        RecordKind kind,
        UUID id,
        LocalizedText title,
        @Nullable OrganizationCard organization) {}
