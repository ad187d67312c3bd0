package kakehashi.researcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import kakehashi.researcher.YoungResearcher.Condition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The programme of METI 2021: on 1 April of the starting year a doctoral degree or course, and under 45.
class YoungResearcherTest {

    @ParameterizedTest
    @CsvSource({
        // born,     starts, young enough, last year
        "1981-04-01, 2026, false, 2025",
        "1981-04-02, 2026, true,  2026",
        "1981-04-03, 2026, true,  2026",
        "1981-03-31, 2026, false, 2025",
        "1982-01-01, 2026, true,  2026",
        "1982-04-01, 2026, true,  2026",
        "1982-04-02, 2026, true,  2027",
        "1980-12-31, 2026, false, 2025",
        "1980-02-29, 2025, false, 2024",
        "1980-02-29, 2024, true,  2024",
        "1999-04-22, 2026, true,  2044",
    })
    void isUnderFortyFiveWhenBornOnTheSecondOfAprilOrLater(
            LocalDate born, int starts, boolean youngEnough, int lastYear) {
        var young = check(born, doctorSince("2010-03-25"), starts);

        assertThat(young.eligible()).isEqualTo(youngEnough);
        assertThat(young.failing()).isEqualTo(youngEnough ? Set.of() : Set.of(Condition.AGE));
        assertThat(young.lastEligibleFiscalYear()).isEqualTo(lastYear);
    }

    @ParameterizedTest
    @CsvSource({
        // state,        obtained,   enrolled,   expected,   holds on 2026-04-01
        "DOCTOR,          2026-03-31, ,           ,           true",
        "DOCTOR,          2026-04-01, ,           ,           true",
        "DOCTOR,          2026-04-02, ,           ,           false",
        "DOCTOR,          2026-04-02, 2023-04-01, ,           true",
        "DOCTOR,          ,           ,           ,           false",
        "DOCTORAL_COURSE, ,           2026-04-01, 2029-03-24, true",
        "DOCTORAL_COURSE, ,           2026-04-02, 2029-03-24, false",
        "DOCTORAL_COURSE, ,           2023-04-01, 2026-04-01, true",
        "DOCTORAL_COURSE, ,           2023-04-01, 2026-03-31, false",
        "DOCTORAL_COURSE, ,           2023-04-01, ,           true",
        "DOCTORAL_COURSE, ,           ,           2029-03-24, false",
        "NONE,            ,           2023-04-01, 2029-03-24, false",
        "NONE,            ,           ,           ,           false",
    })
    void holdsADegreeOrAttendsACourseOnTheFirstDay(
            Degree.State state,
            @Nullable LocalDate obtained,
            @Nullable LocalDate enrolled,
            @Nullable LocalDate expected,
            boolean holds) {
        var degree = new Degree(state, obtained, enrolled, expected, null, null);

        var young = check(LocalDate.parse("1990-07-11"), degree, 2026);

        assertThat(young.failing()).isEqualTo(holds ? Set.of() : Set.of(Condition.DEGREE));
        assertThat(young.eligible()).isEqualTo(holds);
    }

    @Test
    void namesEveryConditionThatFails() {
        var young = Objects.requireNonNull(YoungResearcher.check(LocalDate.parse("1970-01-01"), null, 2026));

        assertThat(young.failing()).containsExactlyInAnyOrder(Condition.AGE, Condition.DEGREE);
        assertThat(young.eligible()).isFalse();
    }

    @Test
    void saysNothingWithoutABirthDate() {
        assertThat(YoungResearcher.check(null, doctorSince("2010-03-25"), 2026)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 2025", "2026-04-01, 2026", "2026-12-31, 2026", "2027-01-01, 2026"})
    void countsFiscalYearsFromApril(LocalDate day, int year) {
        assertThat(YoungResearcher.fiscalYear(day)).isEqualTo(year);
    }

    private static YoungResearcher check(LocalDate born, Degree degree, int year) {
        return Objects.requireNonNull(YoungResearcher.check(born, degree, year));
    }

    private static Degree doctorSince(String day) {
        return new Degree(Degree.State.DOCTOR, LocalDate.parse(day), null, null, null, null);
    }
}
