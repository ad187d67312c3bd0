package kakehashi.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Which restricted entries somebody may find, besides the public ones.
///
/// Ids that the index does not hold are ignored; entries that are not named are as if they were not there.
///
/// @param restricted ids of restricted entries
public record Admission(Collection<UUID> restricted) {

    /// To public entries alone.
    public static final Admission PUBLIC = new Admission(List.of());

    public Admission {
        restricted = List.copyOf(restricted);
    }
}
