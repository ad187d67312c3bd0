package kakehashi.matching;

/// A word for a score.
public enum Level {
    HIGH,
    MEDIUM,
    LOW
}
