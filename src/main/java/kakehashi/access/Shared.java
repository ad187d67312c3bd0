package kakehashi.access;

import java.util.Set;
import java.util.UUID;

/// Something between two sides, such as a need and a seed. It belongs to the side that asks; who answers for the other
/// offers.
///
/// @param asking   the thing itself, as its owner's
/// @param offering what the other side answers for: the seed, or the desk that was asked
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
