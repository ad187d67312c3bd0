package kakehashi.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kakehashi.organization.Closure;
import kakehashi.organization.Desk;
import org.jspecify.annotations.Nullable;

/// Makes timetables by the calendar of whoever has to answer. Pure but for the settings.
@ApplicationScoped
public class Timetables {

    private final DeadlineConfig config;

    Timetables(DeadlineConfig config) {
        this.config = config;
    }

    /// Where days begin and end.
    public ZoneId zone() {
        return config.zone();
    }

    /// How long the desk takes to answer, in working days: its own promise, else the setting.
    public int daysOf(@Nullable Desk desk) {
        return desk == null || desk.answerWithin() == null ? config.answerWithin() : desk.answerWithin();
    }

    /// For an answer that is asked for now.
    ///
    /// @param desk    whose answer; null when nobody knows its calendar
    /// @param expires whether it is over by itself when nobody answers
    public Timetable from(Instant now, @Nullable Desk desk, boolean expires) {
        var calendar = calendar(desk);
        return until(calendar.after(day(now), daysOf(desk)), now, calendar, expires);
    }

    /// For something that is due on a day that is known.
    public Timetable until(LocalDate due, Instant now, @Nullable Desk desk) {
        return until(due, now, calendar(desk), false);
    }

    private Timetable until(LocalDate due, Instant now, WorkingDays calendar, boolean expires) {
        var remind = morning(calendar.before(due, 1));
        return new Timetable(
                due,
                remind.isAfter(now) ? remind : null,
                morning(calendar.after(due, 1)),
                expires ? endOf(calendar.after(due, config.expiresAfter())) : null);
    }

    /// Working days from one moment to another by the calendar of a desk, the day of the first not counted.
    public int between(Instant from, Instant to, @Nullable Desk desk) {
        return calendar(desk).between(day(from), day(to));
    }

    /// The day it is at a moment.
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, config.zone());
    }

    private WorkingDays calendar(@Nullable Desk desk) {
        return new WorkingDays(
                config.newYearFrom(), config.newYearTo(), desk == null ? List.<Closure>of() : desk.closures());
    }

    private Instant morning(LocalDate day) {
        return day.atTime(config.remindHour(), 0).atZone(config.zone()).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(config.zone()).toInstant();
    }
}
