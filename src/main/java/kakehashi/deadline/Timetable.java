package kakehashi.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When what waits is due, and what happens around that day.
///
/// @param due        the last day to answer
/// @param remindAt   before the day; null when it comes too soon for that
/// @param escalateAt on the first working day after it
/// @param expireAt   when it is over by itself; null when it is not
public record Timetable(
        LocalDate due,
        @Nullable Instant remindAt,
        Instant escalateAt,
        @Nullable Instant expireAt) {}
