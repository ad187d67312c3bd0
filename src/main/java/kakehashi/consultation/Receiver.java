package kakehashi.consultation;

import java.util.Set;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Guarded;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Shared;
import kakehashi.access.State;
import kakehashi.access.Thing;

/// The desk that was asked, as the policy sees it: the work of all who coordinate there and of nobody else.
record Receiver(UUID organization) implements Guarded {

    /// Something that somebody asks the desk of `organization`, whoever it is.
    static Guarded anythingFor(UUID organization) {
        return new Shared(new Receiver(NOBODYS), new Receiver(organization));
    }

    /// Whether the caller answers what the desk of their organization is asked.
    static boolean isAnsweredBy(Caller caller) {
        var desk = caller.organization();
        return desk != null && Policy.may(caller, Right.READ_NOTES, anythingFor(desk));
    }

    @Override
    public Thing thing() {
        return Thing.CONSULTATION;
    }

    @Override
    public UUID id() {
        return NOBODYS;
    }

    @Override
    public State state() {
        return State.SUBMITTED;
    }

    /// Nobody asks there; who works with such questions on the side of a company does not answer them.
    @Override
    public Set<UUID> team() {
        return Set.of(NOBODYS);
    }

    @Override
    public boolean wasPublished() {
        return false;
    }
}
