package kakehashi.publication;

import java.util.List;
import java.util.UUID;

/// Who is in charge of a record.
///
/// @param team     accounts whose it is; empty gives it to the desk
/// @param assigned accounts of the coordinators in charge; empty means all of them
public record Charge(List<UUID> team, List<UUID> assigned) {

    public Charge {
        team = team == null ? List.of() : List.copyOf(team);
        assigned = assigned == null ? List.of() : List.copyOf(assigned);
    }
}
