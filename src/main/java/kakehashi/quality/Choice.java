package kakehashi.quality;

/// What somebody decided about a thing that a record wants.
enum Choice {
    /// It is done.
    ACCEPTED,
    /// It comes up again in two weeks.
    LATER,
    /// It is not so, and does not come up again.
    DIFFERENT
}
