package kakehashi.introduction;

import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.Conversation;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.State;
import kakehashi.need.Need;
import kakehashi.publication.Publishable;
import org.jspecify.annotations.Nullable;

/// A need and an offer as they stand, whoever asks: what of it somebody may know is decided by the policy.
record Matched(Need need, Publishable<?> offer) {

    /// For which side somebody acts; null when for none. Who coordinates a need for its owner and belongs to the house
    /// that offers acts for their own house.
    @Nullable
    Side sideOf(Caller caller) {
        if (Policy.speaksFor(caller, offer)) {
            return Side.OFFER;
        }
        return Policy.speaksFor(caller, need) ? Side.NEED : null;
    }

    UUID organizationOf(Side side) {
        return recordOf(side).organization();
    }

    Publishable<?> recordOf(Side side) {
        return switch (side) {
            case NEED -> need;
            case OFFER -> offer;
        };
    }

    /// @param secrecy before there is an agreement on secrecy, or under one
    Conversation conversation(State secrecy) {
        return new Conversation(need, offer, secrecy);
    }

    /// Whether somebody may learn whose the need is.
    boolean tellsNeed(Caller caller, Introduction it) {
        return Policy.may(caller, Right.READ_IDENTITY, need) || it.named;
    }
}
