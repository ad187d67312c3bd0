package kakehashi.access;

import java.util.Set;
import java.util.UUID;

/// What the side of a need and the side of an offer write to each other about one match. It belongs to the need's side.
///
/// Ties to the need count here only for whoever answers for the offer, and for a coordinator of the case: others whom
/// the need was shown to take no part in it.
///
/// @param need  as its owner's
/// @param offer a seed or a profile
/// @param state before there is an agreement on secrecy, under one, or over
public record Conversation(Guarded need, Guarded offer, State state) implements Guarded {

    @Override
    public Thing thing() {
        return Thing.THREAD;
    }

    @Override
    public UUID id() {
        return need.id();
    }

    @Override
    public UUID organization() {
        return need.organization();
    }

    @Override
    public Set<UUID> team() {
        return need.team();
    }

    @Override
    public boolean wasPublished() {
        return need.wasPublished();
    }
}
