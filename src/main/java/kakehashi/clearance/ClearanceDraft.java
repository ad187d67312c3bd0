package kakehashi.clearance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A check on its way in: whom the details would go to.
///
/// @param organization of `researcher` it may be left out
/// @param researcher   one person of it; null for everybody there
record ClearanceDraft(@Nullable UUID organization, @Nullable UUID researcher) {}
