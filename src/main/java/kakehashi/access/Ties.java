package kakehashi.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// All that binds one person to records of others, and whether they have pledged secrecy themselves.
///
/// @param pledged whether they have accepted the present pledge
/// @param records ties by the id of the record
public record Ties(boolean pledged, Map<UUID, Set<Tie>> records) {

    public static final Ties NONE = new Ties(false, Map.of());

    public Ties {
        records = Map.copyOf(records);
    }

    Set<Tie> to(UUID record) {
        return records.getOrDefault(record, Set.of());
    }
}
