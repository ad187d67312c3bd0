package kakehashi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadinessTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10, 100})
    void knowsNoStepOutsideOneToNine(int step) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadinessLevel(step))
                .withMessageContaining(String.valueOf(step));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void knowsTheStepsAtBothEnds(int step) {
        assertThat(ReadinessLevel.of(step).step()).isEqualTo(step);
    }

    @Test
    void isANumberInJson() throws JsonProcessingException {
        var json = new ObjectMapper();

        assertThat(json.writeValueAsString(ReadinessLevel.of(4))).isEqualTo("4");
        assertThat(json.readValue("4", ReadinessLevel.class)).isEqualTo(ReadinessLevel.of(4));
    }

    @Test
    void growsWithItsStep() {
        assertThat(ReadinessLevel.of(3)).isLessThan(ReadinessLevel.of(4));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // min, max, offered, distance
                "3, 6, 2, 1",
                "3, 6, 3, 0",
                "3, 6, 6, 0",
                "3, 6, 7, 1",
                "3, 6, 9, 3",
                "-, 6, 1, 0",
                "-, 6, 7, 1",
                "3, -, 9, 0",
                "3, -, 1, 2",
                "-, -, 5, 0",
            })
    void countsTheStepsOutsideARange(@Nullable Integer min, @Nullable Integer max, int offered, int distance) {
        assertThat(new ReadinessRange(min, max).distanceTo(offered)).isEqualTo(distance);
    }
}
