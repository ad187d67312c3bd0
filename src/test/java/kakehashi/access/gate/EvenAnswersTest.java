package kakehashi.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvenAnswersTest {

    private static final Duration BEAT = Duration.ofMillis(10);

    /// What took 0.9 ms and what took 1.5 ms both leave after 10.
    @ParameterizedTest
    @CsvSource({"0, 10000", "900, 9100", "1500, 8500", "9999, 1", "10000, 10000", "12000, 8000"})
    void leaveAtTheNextBeat(long takenMicros, long restMicros) {
        var taken = Duration.ofNanos(takenMicros * 1_000);

        assertThat(EvenAnswers.rest(taken, BEAT)).isEqualTo(Duration.ofNanos(restMicros * 1_000));
    }
}
