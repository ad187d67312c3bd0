package kakehashi.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.IntStream;
import kakehashi.problem.Refused;
import org.junit.jupiter.api.Test;

class PaceTest {

    @Test
    void refusesTheFirstCallTooManyAndSaysWhenToComeAgain() {
        var pace = new Pace(3);
        IntStream.range(0, 3).forEach(_ -> pace.keep("192.0.2.1"));

        var refused = catchThrowableOfType(Refused.class, () -> pace.keep("192.0.2.1"));

        assertThat(refused.refusal()).isInstanceOf(AccessRefusal.TooFast.class);
        assertThat(refused.refusal().retryAfter()).isBetween(1L, 21L);
    }

    @Test
    void countsEachCallerAlone() {
        var pace = new Pace(1);
        pace.keep("192.0.2.1");

        assertThatCode(() -> pace.keep("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    void hasNoLimitWhenThereIsNone() {
        var pace = new Pace(0);

        assertThatCode(() -> IntStream.range(0, 10_000).forEach(_ -> pace.keep("192.0.2.1")))
                .doesNotThrowAnyException();
    }
}
