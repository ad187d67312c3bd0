package kakehashi.coordinator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import kakehashi.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({"2027-03-31, 2026-04-01", "2027-04-01, 2027-04-01", "2026-12-31, 2026-04-01"})
    void isTheFiscalYearSoFarWhenNothingIsSaid(LocalDate today, LocalDate first) {
        assertThat(Period.of(null, null, today)).isEqualTo(new Period(first, today));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30, 2026-03-01", "yesterday, 2026-03-01", "2026-03-02, 2026-03-01"})
    void isRefusedWhenItIsNone(String from, String to) {
        assertThatThrownBy(() -> Period.of(from, to, LocalDate.of(2026, 4, 1))).isInstanceOf(Refused.class);
    }

    @Test
    void holdsItsLastDayToTheEnd() {
        var zone = ZoneId.of("Asia/Tokyo");
        var day = Period.of("2026-11-29", "2026-11-29", LocalDate.of(2026, 12, 1));

        assertThat(day.begin(zone)).isEqualTo("2026-11-28T15:00:00Z");
        assertThat(day.over(zone)).isEqualTo("2026-11-29T15:00:00Z");
    }
}
