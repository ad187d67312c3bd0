package kakehashi.introduction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that happened to an introduction; it is told in the same transaction.
public sealed interface IntroductionFact {

    UUID introduction();

    /// Revision the introduction has with it.
    int revision();

    /// A step was taken.
    ///
    /// @param by      the side that took it; null when the clock did
    /// @param account who took it; null when the clock did
    /// @param told    when others may be told of it by mail: until then it can be taken back
    record Stepped(
            UUID introduction,
            int revision,
            Step step,
            @Nullable Side by,
            @Nullable UUID account,
            Instant told) implements IntroductionFact {}

    /// The last step was taken back: nobody is told of it who was not told already.
    ///
    /// @param taken the revision it had made
    record TakenBack(UUID introduction, int revision, int taken) implements IntroductionFact {}

    /// Somebody wrote, offered times or sent a file.
    record Written(UUID introduction, int revision, Side by, UUID account) implements IntroductionFact {}

    /// Somebody is in charge of it now on their side.
    ///
    /// @param by who said so
    record Assigned(UUID introduction, int revision, Side side, UUID account, UUID by) implements IntroductionFact {}

    /// The day on which `turn` has to act is near.
    record Reminded(UUID introduction, int revision, Side turn) implements IntroductionFact {}

    /// The day is over on which `turn` had to act.
    record Overdue(UUID introduction, int revision, Side turn) implements IntroductionFact {}
}
