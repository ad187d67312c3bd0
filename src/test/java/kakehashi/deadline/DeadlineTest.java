package kakehashi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import kakehashi.organization.Closure;
import kakehashi.organization.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Timetables timetables = new Timetables(new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .withMapping(DeadlineConfig.class)
            .build()
            .getConfigMapping(DeadlineConfig.class));

    private static Instant at(String moment) {
        return java.time.LocalDateTime.parse(moment).atZone(JAPAN).toInstant();
    }

    /// Asked on a moment: due, reminded, escalated, expired.
    @ParameterizedTest
    @CsvSource({
        "2026-11-25T10:00, 2026-12-02, 2026-12-01T09:00, 2026-12-03T09:00, 2026-12-10T00:00",
        "2026-11-28T23:30, 2026-12-04, 2026-12-03T09:00, 2026-12-07T09:00, 2026-12-12T00:00", // a Saturday night
        "2026-12-25T10:00, 2027-01-07, 2027-01-06T09:00, 2027-01-08T09:00, 2027-01-16T00:00", // over the turn of the
        // year
        "2026-04-28T10:00, 2026-05-11, 2026-05-08T09:00, 2026-05-12T09:00, 2026-05-19T00:00" // over the golden week
    })
    void countsWorkingDays(String asked, LocalDate due, String remind, String escalate, String expire) {
        var times = timetables.from(at(asked), null, true);

        assertThat(times).isEqualTo(new Timetable(due, at(remind), at(escalate), at(expire)));
    }

    @Test
    void beginsItsDaysInJapan() {
        var lateInLondon = Instant.parse("2026-11-24T15:00:00Z"); // 25 November, 0:00 in Japan

        assertThat(timetables.from(lateInLondon, null, true).due()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(timetables.from(lateInLondon.minusMillis(1), null, true).due())
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void followsThePromiseAndTheCalendarOfTheDesk() {
        var closed = new Closure(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27));
        var desk = new Desk(null, null, null, null, 2, null, List.of(closed));

        assertThat(timetables.from(at("2026-11-25T10:00"), desk, true).due()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void remindsOfNothingThatIsDueTooSoon() {
        var desk = new Desk(null, null, null, null, 1, null, List.of());

        assertThat(timetables.from(at("2026-11-25T10:00"), desk, true).remindAt())
                .isNull();
    }

    /// How far the clock comes at each moment, one after the other.
    @ParameterizedTest
    @CsvSource({
        "2026-12-01T08:59, , 2026-12-01T09:00",
        "2026-12-01T09:00, REMINDED, 2026-12-03T09:00",
        "2026-12-02T23:59, REMINDED, 2026-12-03T09:00",
        "2026-12-03T09:00, OVERDUE, 2026-12-10T00:00",
        "2026-12-09T23:59, OVERDUE, 2026-12-10T00:00",
        "2026-12-10T00:00, EXPIRED, "
    })
    void comesAsFarAsTheMoment(String moment, Chase reached, String next) {
        var deadline = Deadline.of(timetables.from(at("2026-11-25T10:00"), null, true));

        assertThat(deadline.tick(at(moment))).isEqualTo(reached);
        assertThat(deadline.ticksAt).isEqualTo(next == null ? null : at(next));
    }

    @Test
    void doesEachThingOnce() {
        var deadline = Deadline.of(timetables.from(at("2026-11-25T10:00"), null, true));

        assertThat(deadline.tick(at("2026-12-01T09:00"))).isEqualTo(Chase.REMINDED);
        assertThat(deadline.tick(at("2026-12-01T09:01"))).isNull();
        assertThat(deadline.tick(at("2026-12-03T09:00"))).isEqualTo(Chase.OVERDUE);
        assertThat(deadline.tick(at("2026-12-03T09:01"))).isNull();
        assertThat(deadline.tick(at("2026-12-10T00:00"))).isEqualTo(Chase.EXPIRED);
        assertThat(deadline.tick(at("2030-01-01T00:00"))).isNull();
    }

    @Test
    void neverExpiresUnlessItIsSaidTo() {
        var deadline = Deadline.of(timetables.until(LocalDate.of(2026, 12, 2), at("2026-11-25T10:00"), null));

        assertThat(deadline.tick(at("2030-01-01T00:00"))).isEqualTo(Chase.OVERDUE);
        assertThat(deadline.ticksAt).isNull();
    }

    @Test
    void isOverTheDayAfter() {
        var deadline = Deadline.of(timetables.until(LocalDate.of(2026, 12, 2), at("2026-11-25T10:00"), null));

        assertThat(deadline.isOver(LocalDate.of(2026, 12, 2))).isFalse();
        assertThat(deadline.isOver(LocalDate.of(2026, 12, 3))).isTrue();
        assertThat(Deadline.none().isOver(LocalDate.of(2026, 12, 3))).isFalse();
        assertThat(Deadline.none().tick(at("2030-01-01T00:00"))).isNull();
    }
}
