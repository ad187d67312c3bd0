package kakehashi.access;

/// What the policy has a table for.
public enum Thing {
    NEED,
    SEED,
    /// A researcher's profile.
    PROFILE,
    ORGANIZATION,
    /// The matches of one need.
    MATCHLIST,
    /// What two sides write to each other about one match.
    THREAD,
    /// The export-control and research-security check of a disclosure.
    EXPORTCHECK,
    INDICATOR,
    SAVEDSEARCH,
    AUDIT
}
