package kakehashi.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/// National holidays of Japan (国民の祝日) as the law of today makes them, for 2022 to 2099.
///
/// Source: 国民の祝日に関する法律 (昭和23年法律第178号), articles 2 and 3. The days of the equinoxes are announced each February
/// for the year after; until then they follow from the sun, as 海上保安庁 海洋情報部 computes them.
final class Holidays {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(2, 11),
            MonthDay.of(2, 23),
            MonthDay.of(4, 29),
            MonthDay.of(5, 3),
            MonthDay.of(5, 4),
            MonthDay.of(5, 5),
            MonthDay.of(8, 11),
            MonthDay.of(11, 3),
            MonthDay.of(11, 23));

    private static final int EPOCH = 1980;
    private static final double DRIFT = 0.242194;
    private static final double SPRING = 20.8431;
    private static final double AUTUMN = 23.2488;

    private Holidays() {}

    static boolean isHoliday(LocalDate day) {
        return isNamed(day) || isSubstitute(day) || isBetweenTwo(day);
    }

    /// Article 2: a day with a name.
    private static boolean isNamed(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || switch (day.getMonth()) {
                    case JANUARY, OCTOBER -> isMonday(day, 2);
                    case JULY, SEPTEMBER -> isMonday(day, 3) || isEquinox(day, Month.SEPTEMBER, AUTUMN);
                    case MARCH -> isEquinox(day, Month.MARCH, SPRING);
                    case FEBRUARY, APRIL, MAY, JUNE, AUGUST, NOVEMBER, DECEMBER -> false;
                };
    }

    private static boolean isMonday(LocalDate day, int ofMonth) {
        return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ofMonth, DayOfWeek.MONDAY)));
    }

    private static boolean isEquinox(LocalDate day, Month month, double first) {
        int years = day.getYear() - EPOCH;
        return day.getMonth() == month && day.getDayOfMonth() == (int) (first + DRIFT * years - years / 4);
    }

    /// Article 3, 2: the next day without a name after one that is a Sunday.
    private static boolean isSubstitute(LocalDate day) {
        if (isNamed(day)) {
            return false;
        }
        var before = day.minusDays(1);
        while (isNamed(before)) {
            if (before.getDayOfWeek() == DayOfWeek.SUNDAY) {
                return true;
            }
            before = before.minusDays(1);
        }
        return false;
    }

    /// Article 3, 3.
    private static boolean isBetweenTwo(LocalDate day) {
        return isNamed(day.minusDays(1)) && isNamed(day.plusDays(1));
    }
}
