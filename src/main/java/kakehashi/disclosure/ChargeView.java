package kakehashi.disclosure;

import java.util.List;
import java.util.UUID;
import kakehashi.access.Colleague;

/// Who is in charge of a record.
///
/// @param team     whose it is; empty when it is the desk's
/// @param assigned coordinators in charge; empty when all are
/// @param people   who may be put in charge, by their names; empty for who may not put anybody in charge
record ChargeView(List<Named> team, List<Named> assigned, List<Colleague> people) {

    /// @param name empty when the account is gone
    record Named(UUID id, String name) {}
}
