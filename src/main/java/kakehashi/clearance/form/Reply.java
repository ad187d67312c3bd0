package kakehashi.clearance.form;

/// What a question is answered with.
public enum Reply {
    YES,
    NO,
    /// Whoever answers cannot tell.
    UNKNOWN
}
