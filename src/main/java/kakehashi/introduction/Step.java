package kakehashi.introduction;

import java.util.EnumSet;
import java.util.Set;

/// What leads an introduction from one state to another, and who may do it. All there is: what is not here cannot
/// happen.
public enum Step {
    /// Sends what was prepared, or asks once more after nobody answered.
    ASK(Party.ASKING, IntroductionState.INTEREST, IntroductionState.SUGGESTED, IntroductionState.EXPIRED),
    /// Somebody at the desk takes it.
    TAKE(Party.ASKED, IntroductionState.DESK_REVIEW, IntroductionState.INTEREST),
    ACCEPT(Party.ASKED, IntroductionState.ACCEPTED, IntroductionState.INTEREST, IntroductionState.DESK_REVIEW),
    DECLINE(Party.ASKED, IntroductionState.DECLINED, IntroductionState.INTEREST, IntroductionState.DESK_REVIEW),
    EXPIRE(Party.NOBODY, IntroductionState.EXPIRED, IntroductionState.INTEREST, IntroductionState.DESK_REVIEW),
    /// Picks a time the other side has offered; also another one than before.
    MEET(Party.EITHER, IntroductionState.MEETING, IntroductionState.ACCEPTED, IntroductionState.MEETING),
    /// Takes a request back before it was answered.
    WITHDRAW(
            Party.ASKING,
            IntroductionState.CLOSED,
            IntroductionState.SUGGESTED,
            IntroductionState.INTEREST,
            IntroductionState.DESK_REVIEW),
    /// One side agrees to the scope sheet as it stands.
    AGREE(Party.EITHER, IntroductionState.MEETING, IntroductionState.MEETING),
    /// Both have agreed; it follows from the second word.
    SETTLE(Party.NOBODY, IntroductionState.SCOPE_AGREED, IntroductionState.MEETING),
    /// Takes up again what was agreed, to change it.
    REOPEN(Party.EITHER, IntroductionState.MEETING, IntroductionState.SCOPE_AGREED),
    /// Ends it when there is nothing more to do.
    CLOSE(
            Party.EITHER,
            IntroductionState.CLOSED,
            IntroductionState.ACCEPTED,
            IntroductionState.MEETING,
            IntroductionState.SCOPE_AGREED);

    /// Who takes a step.
    enum Party {
        ASKING,
        ASKED,
        EITHER,
        /// It follows by itself.
        NOBODY
    }

    private final Party party;
    private final IntroductionState to;
    private final Set<IntroductionState> from;

    Step(Party party, IntroductionState to, IntroductionState first, IntroductionState... more) {
        this.party = party;
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    IntroductionState to() {
        return to;
    }

    boolean leadsFrom(IntroductionState state) {
        return from.contains(state);
    }

    /// Whether `side` may take it.
    ///
    /// @param asking the side that asked
    boolean isFor(Side side, Side asking) {
        return switch (party) {
            case ASKING -> side == asking;
            case ASKED -> side != asking;
            case EITHER -> true;
            case NOBODY -> false;
        };
    }
}
