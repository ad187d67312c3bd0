package kakehashi.introduction;

import java.util.Map;
import kakehashi.problem.Refusal;

/// What introductions decline.
public sealed interface IntroductionRefusal extends Refusal {

    /// The step does not lead from where the introduction stands: somebody was faster, or it is over.
    record WrongState() implements IntroductionRefusal {}

    /// It is for the other side to do.
    record OtherSide() implements IntroductionRefusal {}

    /// The two are being brought together already.
    ///
    /// @param introduction the one that is open
    record AlreadyAsked(String introduction) implements IntroductionRefusal {
        @Override
        public Map<String, Object> facts() {
            return Map.of("introduction", introduction);
        }
    }

    /// A side names no desk (窓口) others could turn to.
    record DeskMissing() implements IntroductionRefusal {}

    /// The other side could not read what it is asked about: it has to be published or shared with them first.
    record NotReadable() implements IntroductionRefusal {}

    /// Both belong to one organization.
    record SameOrganization() implements IntroductionRefusal {}

    /// The time picked was not offered by the other side, or is past.
    record SlotNotOffered() implements IntroductionRefusal {}

    /// The last step cannot be taken back any more: the time is over, or somebody acted after it.
    record TooLate() implements IntroductionRefusal {}

    /// Nothing more is written to an introduction that is over, or that was not sent.
    record NotOpen() implements IntroductionRefusal {}

    /// There is no scope sheet, a part of it is empty, or this side has agreed to it already.
    record NothingToAgree() implements IntroductionRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case OtherSide _ -> Kind.FORBIDDEN;
            case WrongState _,
                    AlreadyAsked _,
                    DeskMissing _,
                    NotReadable _,
                    SameOrganization _,
                    SlotNotOffered _,
                    TooLate _,
                    NothingToAgree _,
                    NotOpen _ -> Kind.CONFLICT;
        };
    }
}
