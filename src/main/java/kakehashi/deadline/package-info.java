/// What waits for somebody's answer until a day: working days, reminders, escalation and expiry.
///
/// A [Deadline] is part of what waits and changes only through its verbs; [DeadlineClock] is the one clock for all of
/// them, and each room in which something waits is a [Waiting].
@NullMarked
package kakehashi.deadline;

import org.jspecify.annotations.NullMarked;
