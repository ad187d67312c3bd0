package kakehashi.access;

import java.util.Set;
import java.util.UUID;

/// Something between a need and a seed. It belongs to the need's side; who answers for the seed offers.
///
/// @param asking   the thing itself, as its owner's
/// @param offering the seed
public record Shared(Guarded asking, Guarded offering) implements Guarded {

    @Override
    public Thing thing() {
        return asking.thing();
    }

    @Override
    public UUID id() {
        return asking.id();
    }

    @Override
    public UUID organization() {
        return asking.organization();
    }

    @Override
    public State state() {
        return asking.state();
    }

    @Override
    public Set<UUID> team() {
        return asking.team();
    }

    @Override
    public boolean wasPublished() {
        return asking.wasPublished();
    }
}
