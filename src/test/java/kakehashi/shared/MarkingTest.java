package kakehashi.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkingTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,,             SECRET",
        "REVIEW,,            SECRET",
        "SHARED,,            SECRET",
        "SHARED,    EMBARGO, TOP_SECRET",
        "SHARED,    INVITED, SECRET",
        "SHARED,   INTERNAL, CONFIDENTIAL",
        "SHARED,    PARTNER, CONFIDENTIAL",
        "SHARED,    MEMBERS, CONFIDENTIAL",
        "PUBLISHED,,         OPEN",
        "CLOSED,,            CONFIDENTIAL",
        "WITHDRAWN,,         CONFIDENTIAL",
    })
    void followsFromWhoMayKnow(Stage stage, Reach reach, Marking marking) {
        assertThat(Marking.of(stage, reach)).isEqualTo(marking);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, SECRET, SECRET", "TOP_SECRET, CONFIDENTIAL, TOP_SECRET", "OPEN, OPEN, OPEN"})
    void isThatOfTheMoreSecretPart(Marking one, Marking other, Marking both) {
        assertThat(one.or(other)).isEqualTo(both);
        assertThat(other.or(one)).isEqualTo(both);
    }
}
