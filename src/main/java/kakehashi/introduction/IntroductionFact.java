package kakehashi.introduction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to an introduction; it is told in the same transaction.
public sealed interface IntroductionFact {

    UUID introduction();

    /// Revision the introduction has with it.
    int revision();

    /// A step was taken.
    ///
    /// @param by who took it; null when the clock did
    record Stepped(
            UUID introduction,
            int revision,
            Step step,
            @Nullable Side by) implements IntroductionFact {}

    /// The last step was taken back: nobody is told of it who was not told already.
    ///
    /// @param taken the revision it had made
    record TakenBack(UUID introduction, int revision, int taken) implements IntroductionFact {}

    /// Somebody wrote, offered times or sent a file.
    record Written(UUID introduction, int revision, Side by) implements IntroductionFact {}

    /// Somebody is in charge of it now on their side.
    record Assigned(UUID introduction, int revision, Side side, UUID account) implements IntroductionFact {}

    /// The day on which `turn` has to act is near.
    record Reminded(UUID introduction, int revision, Side turn) implements IntroductionFact {}

    /// The day is over on which `turn` had to act.
    record Overdue(UUID introduction, int revision, Side turn) implements IntroductionFact {}
}
