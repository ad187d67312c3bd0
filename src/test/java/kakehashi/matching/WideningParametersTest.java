package kakehashi.matching;

import static kakehashi.matching.MatchingFixtures.asking;
import static kakehashi.matching.MatchingFixtures.readyBetween;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.search.Wishes;
import kakehashi.shared.Mode;
import kakehashi.shared.ReadinessRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideningParametersTest {

    @Test
    void ranksByTheWiderRange() {
        var widened = widening("2-6").applied(asking(readyBetween(3, 6)));

        assertThat(widened.wishes().trl()).isEqualTo(new ReadinessRange(2, 6));
    }

    @Test
    void acceptsFurtherModes() {
        var widening = widening(null);
        widening.mode = List.of("JOINT_RESEARCH", "NDA");

        var widened = widening.applied(asking(workingBy(Mode.JOINT_RESEARCH)));

        assertThat(widened.wishes().modes()).containsExactlyInAnyOrder(Mode.JOINT_RESEARCH, Mode.NDA);
    }

    @Test
    void admitsPeopleWhoDoNotWishToFound() {
        var widening = widening(null);
        widening.wishesToFound = false;

        var widened = widening.applied(asking(Wishes.NONE.under(null, Set.of(), false, true)));

        assertThat(widened.wishes().wishesToFound()).isFalse();
    }

    @Test
    void prefersTheYoungWhenAsked() {
        var widening = widening(null);
        widening.young = true;

        assertThat(widening.applied(asking(Wishes.NONE)).wishes().young()).isTrue();
    }

    @Test
    void leavesTheQuestionAsItIsWithoutParameters() {
        var question = asking(readyBetween(3, 6));

        assertThat(widening(null).applied(question)).isEqualTo(question);
    }

    @Test
    void addsNoWishThatTheRecordDoesNotHave() {
        var question = asking(Wishes.NONE);
        var widening = widening("2-6");
        widening.mode = List.of("NDA");

        assertThat(widening.applied(question)).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({"0-6,out-of-range", "3-10,out-of-range", "6-3,out-of-range", "low,wrong-form", "3-,wrong-form"})
    void refusesWhatIsNoRange(String trl, String code) {
        assertThatThrownBy(() -> widening(trl).applied(asking(readyBetween(3, 6))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(violations(refused))
                                .extracting(Violation::field, Violation::code)
                                .containsExactly(tuple("trl", code)));
    }

    @Test
    void refusesAnUnknownMode() {
        var widening = widening(null);
        widening.mode = List.of("TELEPATHY");

        assertThatThrownBy(() -> widening.applied(asking(workingBy(Mode.NDA))))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(violations(refused))
                                .extracting(Violation::code)
                                .containsExactly("unknown-code"));
    }

    private static WideningParameters widening(@Nullable String trl) {
        var parameters = new WideningParameters();
        parameters.trl = trl;
        parameters.wishesToFound = true; // what HTTP gives when nothing is said
        return parameters;
    }

    private static Wishes workingBy(Mode mode) {
        return new Wishes(Set.of(), Set.of(), null, null, Set.of(mode), Set.of(), false);
    }

    private static List<Violation> violations(Refused refused) {
        return ((ContentRefusal.Invalid) refused.refusal()).violations();
    }
}
