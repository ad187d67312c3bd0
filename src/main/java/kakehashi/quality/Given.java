package kakehashi.quality;

/// What a record that gives way hands to the one that stays.
public enum Given {
    /// Neither of the two is released.
    ALL,
    /// What anybody may read of it: the other one has readers whom nobody has let into more.
    PUBLIC,
    /// None of it is public.
    NOTHING
}
