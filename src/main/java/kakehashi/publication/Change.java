package kakehashi.publication;

/// What happened to a record at one revision.
public enum Change {
    CREATED,
    REVISED,
    SUBMITTED,
    RETURNED,
    SHARED,
    PUBLISHED,
    CLOSED,
    WITHDRAWN,
    ASSIGNED,
    EMBARGO_DATED,
    /// As sensitive technology.
    MARKED,
    UNMARKED,
    DISCARDED
}
