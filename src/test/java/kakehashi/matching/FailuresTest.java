package kakehashi.matching;

import static kakehashi.matching.MatchingFixtures.by;
import static kakehashi.matching.MatchingFixtures.offering;
import static kakehashi.matching.MatchingFixtures.offeringReadiness;
import static kakehashi.matching.MatchingFixtures.readyAt;
import static kakehashi.matching.MatchingFixtures.readyBetween;
import static kakehashi.matching.MatchingFixtures.wanting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kakehashi.search.Wishes;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    @ParameterizedTest
    @CsvSource({
        // offered, new min, new max
        "2, 2, ",
        "1, 1, ",
        "7, , 7",
        "9, , 9",
    })
    void movesTheNearerEndOfTheRange(int offered, Integer min, Integer max) {
        assertThat(Failures.of(readyBetween(3, 6), readyAt(offered)))
                .containsExactly(new Failure.OfReadiness(
                        offered, new ReadinessRange(3, 6), new Failure.ReadinessChange(min, max)));
    }

    @ParameterizedTest
    @CsvSource({"3", "6", "4"})
    void findsNothingInsideTheRange(int offered) {
        assertThat(Failures.of(readyBetween(3, 6), readyAt(offered))).isEmpty();
    }

    @Test
    void comparesASeedWithTheRangeOfANeed() {
        assertThat(Failures.of(offeringReadiness(2), wanting(3, 6)))
                .containsExactly(
                        new Failure.OfReadiness(2, new ReadinessRange(3, 6), new Failure.ReadinessChange(2, null)));
    }

    @Test
    void namesTheModesThatWouldDo() {
        assertThat(Failures.of(by(Mode.JOINT_RESEARCH), offering(Mode.NDA)))
                .containsExactly(new Failure.OfModes(
                        Set.of(Mode.NDA), Set.of(Mode.JOINT_RESEARCH), new Failure.ModesChange(Set.of(Mode.NDA))));
    }

    @Test
    void namesEveryConditionThatFails() {
        var wishes = Wishes.NONE.under(new ReadinessRange(3, 6), Set.of(Mode.DONATION), true, true);
        var facts = MatchingFixtures.facts(
                Set.of(), 1, null, Set.of(Mode.NDA), null, Set.of(), false, MatchingFixtures.NOW);

        assertThat(Failures.of(wishes, facts))
                .hasExactlyElementsOfTypes(
                        Failure.OfReadiness.class,
                        Failure.OfModes.class,
                        Failure.OfYouth.class,
                        Failure.OfFounding.class);
    }
}
