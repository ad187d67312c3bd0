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
    /// Nothing was changed: somebody says that it is still right.
    CONFIRMED,
    /// Whoever said so takes it back.
    UNCONFIRMED,
    /// It was hidden because nobody said so.
    LAPSED,
    /// It was hidden because another record says the same.
    MERGED,
    /// It is where it was before it lapsed or gave way.
    RESTORED,
    EMBARGO_DATED,
    /// As sensitive technology.
    MARKED,
    UNMARKED,
    DISCARDED
}
