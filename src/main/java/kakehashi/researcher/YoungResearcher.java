package kakehashi.researcher;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether somebody may apply to the young-researcher programme that starts in a fiscal year.
///
/// On 1 April of that year: a doctoral degree or a doctoral course, and under 45. Somebody born on 2 April turns 45
/// after that day, so is still 44 then: born on or after 2 April of (year − 45) is young enough. Japan's age law adds
/// the year at the end of the day before the birthday, so other readings of that one day exist; the boundary is
/// [#FIRST_YOUNG_DAY].
/// Source: METI 2021, 官民による若手研究者発掘支援事業.
///
/// @param failing                what fails, empty when eligible
/// @param lastEligibleFiscalYear last starting year the age allows; null when the birth date is not known
public record YoungResearcher(
        boolean eligible, Set<Condition> failing, @Nullable Integer lastEligibleFiscalYear) {

    /// What can fail.
    public enum Condition {
        AGE,
        DEGREE
    }

    static final int AGE_LIMIT = 45;
    static final int FIRST_YOUNG_DAY = 2;

    /// @param birthDate null when not known: then nothing can be said
    /// @param degree    null when nothing is known of a degree
    /// @param fiscalYear year in whose April the programme starts
    /// @return null when the birth date is not known
    public static @Nullable YoungResearcher check(
            @Nullable LocalDate birthDate, @Nullable Degree degree, int fiscalYear) {
        if (birthDate == null) {
            return null;
        }
        var start = LocalDate.of(fiscalYear, Month.APRIL, 1);
        var failing = EnumSet.noneOf(Condition.class);
        int last = lastYear(birthDate);
        if (fiscalYear > last) {
            failing.add(Condition.AGE);
        }
        if (degree == null || !(degree.isHeldOn(start) || degree.isAttendedOn(start))) {
            failing.add(Condition.DEGREE);
        }
        return new YoungResearcher(failing.isEmpty(), failing, last);
    }

    /// The last fiscal year at whose start somebody is under the limit.
    private static int lastYear(LocalDate birthDate) {
        var firstYoungDay = LocalDate.of(birthDate.getYear(), Month.APRIL, FIRST_YOUNG_DAY);
        return birthDate.getYear() + AGE_LIMIT - (birthDate.isBefore(firstYoungDay) ? 1 : 0);
    }

    /// The fiscal year a day lies in. Japan's fiscal year starts on 1 April.
    public static int fiscalYear(LocalDate day) {
        return day.getMonthValue() >= Month.APRIL.getValue() ? day.getYear() : day.getYear() - 1;
    }
}
