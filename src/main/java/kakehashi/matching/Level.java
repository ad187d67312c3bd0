package kakehashi.matching;

/// A word for a score, the best first.
public enum Level {
    HIGH,
    MEDIUM,
    LOW
}
