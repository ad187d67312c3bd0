package kakehashi.disclosure;

import java.time.Instant;
import java.util.UUID;
import kakehashi.access.Tie;
import kakehashi.publication.Text;
import org.jspecify.annotations.Nullable;

/// A tie on its way in.
///
/// @param organization everybody of it; either this or `researcher`
/// @param researcher   whoever has this profile
/// @param until        when it ends by itself; null when somebody must end it
/// @param wording      of an agreement its name and version, which each person accepts
record TieDraft(
        @Nullable Tie tie,
        @Nullable UUID organization,
        @Nullable UUID researcher,
        @Nullable Instant until,
        @Nullable @Text(max = 200, line = true) String wording) {}
