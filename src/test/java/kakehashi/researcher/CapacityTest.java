package kakehashi.researcher;

import static kakehashi.testing.Api.assertViolation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import kakehashi.testing.Bodies;
import kakehashi.testing.People;
import kakehashi.testing.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether somebody has room for new work, as they said on a day.
@QuarkusTest
class CapacityTest {

    @ParameterizedTest
    @CsvSource({"2026-04-01, true", "2026-03-31, true", "2027-04-01, true", "2027-04-02, false", "2030-01-01, false"})
    void holdsForAYear(LocalDate day, boolean holds) {
        assertThat(new Capacity(Capacity.State.OPEN, LocalDate.of(2026, 4, 1)).holdsOn(day))
                .isEqualTo(holds);
    }

    @Test
    void isKeptWithItsDay() {
        var answer =
                People.COORDINATOR.asks().body(saying("LIMITED", "2026-04-01")).post("/researchers");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.<Map<String, ?>>path("capacity")).isEqualTo(Map.of("state", "LIMITED", "asOf", "2026-04-01"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // value | told of | code | status
                "{'state':'OPEN'} | capacity.asOf | required | 422",
                "{'asOf':'2026-04-01'} | capacity.state | required | 422",
                "{'state':'OPEN','asOf':'2999-01-01'} | capacity.asOf | not-plausible | 422",
                "{'state':'BUSY','asOf':'2026-04-01'} | capacity.state | unknown-code | 400",
            })
    void refusesHalfAWord(String value, String field, String code, int status) {
        var body = Bodies.with(saying("OPEN", "2026-04-01"), "/capacity", value.replace('\'', '"'));

        assertViolation(People.COORDINATOR.asks().body(body).post("/researchers"), status, field, code);
    }

    private static Map<String, Object> saying(String state, String asOf) {
        return Sheets.with(Sheets.aResearcher(), "capacity", Map.of("state", state, "asOf", asOf));
    }
}
