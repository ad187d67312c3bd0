package kakehashi.deadline;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import kakehashi.organization.Closure;

/// Days on which one organization works: neither weekend nor national holiday, nor when it is closed.
///
/// @param from     first day of the turn of the year on which nobody works
/// @param to       last day of it, in January
/// @param closures when this organization is closed besides
record WorkingDays(MonthDay from, MonthDay to, List<Closure> closures) {

    /// Whoever is closed for longer answers on the day that would have been without closures.
    private static final int MOST_DAYS = 400;

    boolean contains(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY ->
                !Holidays.isHoliday(day)
                        && !isTurnOfTheYear(MonthDay.from(day))
                        && closures.stream().noneMatch(closure -> closure.contains(day));
        };
    }

    private boolean isTurnOfTheYear(MonthDay day) {
        return !day.isBefore(from) || !day.isAfter(to);
    }

    /// The `count`-th working day after `day`; `day` itself for 0.
    LocalDate after(LocalDate day, int count) {
        return walk(day, count, 1);
    }

    /// The `count`-th working day before `day`.
    LocalDate before(LocalDate day, int count) {
        return walk(day, count, -1);
    }

    private LocalDate walk(LocalDate day, int count, int step) {
        var reached = day;
        int left = count;
        for (int days = 0; left > 0 && days < MOST_DAYS; days++) {
            reached = reached.plusDays(step);
            if (contains(reached)) {
                left--;
            }
        }
        return left == 0 ? reached : day.plusDays((long) step * count);
    }

    /// Working days after `from` until `to`, `to` included; 0 when it is not later.
    int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::contains)
                .count();
    }
}
