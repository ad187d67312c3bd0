package kakehashi.shared;

/// Where a record stands on its way: draft → review → shared with some or published to all → closed or withdrawn.
public enum Stage {
    DRAFT,
    REVIEW,
    /// Some may know of it; [Reach] says who.
    SHARED,
    PUBLISHED,
    /// A need nobody is sought for any more; who was let in still reads it.
    CLOSED,
    WITHDRAWN
}
