package kakehashi.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Until when somebody has to act, and how far the clock has come with it. Part of whatever waits.
///
/// It keeps the moments at which something happens by itself as they were when it began: a calendar that changes later
/// does not move what people were told.
@Embeddable
public class Deadline {

    @Nullable
    LocalDate due;

    @Column(name = "remind_at")
    @Nullable
    Instant remindAt;

    @Column(name = "escalate_at")
    @Nullable
    Instant escalateAt;

    @Column(name = "expire_at")
    @Nullable
    Instant expireAt;

    @Enumerated(EnumType.STRING)
    Chase chase = Chase.WAITING;

    /// The next moment at which the clock has something to do; null for never.
    @Column(name = "ticks_at")
    @Nullable
    Instant ticksAt;

    protected Deadline() {}

    /// Nothing waits.
    public static Deadline none() {
        return new Deadline();
    }

    public static Deadline of(Timetable times) {
        return of(times, Chase.WAITING);
    }

    /// As it was when the clock had come so far.
    public static Deadline of(Timetable times, Chase chase) {
        var deadline = new Deadline();
        deadline.chase = chase;
        deadline.due = times.due();
        deadline.remindAt = times.remindAt();
        deadline.escalateAt = times.escalateAt();
        deadline.expireAt = times.expireAt();
        deadline.wind();
        return deadline;
    }

    /// The last day to act; null when nobody has to.
    public @Nullable LocalDate due() {
        return due;
    }

    /// What it was made of; null when nothing waits.
    public @Nullable Timetable times() {
        return due == null || escalateAt == null ? null : new Timetable(due, remindAt, escalateAt, expireAt);
    }

    public Chase chase() {
        return chase;
    }

    /// Whether the day is over on `today`.
    public boolean isOver(LocalDate today) {
        return due != null && today.isAfter(due);
    }

    /// Does what is due. Who was away while several things were due is told the last of them.
    ///
    /// @return how far it has come now; null when nothing was due
    public @Nullable Chase tick(Instant now) {
        var reached = reached(now);
        if (reached.compareTo(chase) <= 0) {
            wind();
            return null;
        }
        chase = reached;
        wind();
        return reached;
    }

    private Chase reached(Instant now) {
        if (has(expireAt, now)) {
            return Chase.EXPIRED;
        }
        if (has(escalateAt, now)) {
            return Chase.OVERDUE;
        }
        return has(remindAt, now) ? Chase.REMINDED : Chase.WAITING;
    }

    private static boolean has(@Nullable Instant moment, Instant now) {
        return moment != null && !now.isBefore(moment);
    }

    private void wind() {
        ticksAt = switch (chase) {
            case WAITING -> first(remindAt, escalateAt, expireAt);
            case REMINDED -> first(escalateAt, expireAt);
            case OVERDUE -> expireAt;
            case EXPIRED -> null;
        };
    }

    private static @Nullable Instant first(@Nullable Instant... moments) {
        return Stream.of(moments).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }
}
