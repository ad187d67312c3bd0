package kakehashi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.organization.Closure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays USUAL = new WorkingDays(MonthDay.of(12, 29), MonthDay.of(1, 3), List.of());

    /// Source: 内閣府「国民の祝日について」, the days announced for these years.
    @ParameterizedTest
    @CsvSource({
        "2022, 01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03 11-23",
        "2023, 01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 10-09 11-03 11-23",
        "2024, 01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-22 09-23"
                + " 10-14 11-03 11-04 11-23",
        "2025, 01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03"
                + " 11-23 11-24",
        "2026, 01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03"
                + " 11-23",
        "2027, 01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23"
    })
    void knowsTheHolidaysThatWereAnnounced(int year, String announced) {
        var found = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(Holidays::isHoliday)
                .map(day -> day.toString().substring(5))
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(announced);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 5, 2026-12-02", // over a weekend
        "2026-09-18, 1, 2026-09-24", // 敬老の日, the day between, 秋分の日
        "2026-12-25, 1, 2026-12-28",
        "2026-12-25, 2, 2027-01-04", // the turn of the year
        "2026-12-28, 5, 2027-01-08",
        "2026-12-31, 1, 2027-01-04",
        "2027-01-08, 1, 2027-01-12", // 成人の日
        "2024-02-09, 1, 2024-02-13", // 建国記念の日 on a Sunday, and its substitute
        "2026-05-01, 1, 2026-05-07",
        "2026-11-25, 0, 2026-11-25"
    })
    void countsForward(LocalDate from, int days, LocalDate expected) {
        assertThat(USUAL.after(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-02, 1, 2026-12-01", "2027-01-04, 1, 2026-12-28", "2026-11-24, 2, 2026-11-19"})
    void countsBackward(LocalDate from, int days, LocalDate expected) {
        assertThat(USUAL.before(from, days)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-11-30, 1",
        "2026-11-27, 2026-11-27, 0",
        "2026-11-27, 2026-11-20, 0",
        "2026-12-28, 2027-01-05, 2"
    })
    void countsBetween(LocalDate from, LocalDate to, int expected) {
        assertThat(USUAL.between(from, to)).isEqualTo(expected);
    }

    @Test
    void leavesOutWhenTheOrganizationIsClosed() {
        var summer = new Closure(LocalDate.of(2026, 8, 10), LocalDate.of(2026, 8, 14));
        var calendar = new WorkingDays(MonthDay.of(12, 29), MonthDay.of(1, 3), List.of(summer));

        assertThat(calendar.after(LocalDate.of(2026, 8, 7), 1)).isEqualTo(LocalDate.of(2026, 8, 17));
        assertThat(calendar.before(LocalDate.of(2026, 8, 17), 1)).isEqualTo(LocalDate.of(2026, 8, 7));
    }

    @Test
    void comesToAnEndThoughNobodyEverWorks() {
        var closed = Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(60))
                .limit(20)
                .map(day -> new Closure(day, day.plusDays(59)))
                .toList();
        var calendar = new WorkingDays(MonthDay.of(12, 29), MonthDay.of(1, 3), closed);

        assertThat(calendar.after(LocalDate.of(2026, 1, 1), 5)).isEqualTo(LocalDate.of(2026, 1, 6));
    }
}
