package kakehashi.deadline;

/// How far the clock has come with what waits; later is further.
public enum Chase {
    /// Nobody was reminded.
    WAITING,
    /// Whose turn it is was reminded before the day.
    REMINDED,
    /// The day is over: whose turn it is was reminded again, and the deputy told.
    OVERDUE,
    /// Nobody answered long after the day.
    EXPIRED
}
