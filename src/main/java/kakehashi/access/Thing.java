package kakehashi.access;

import kakehashi.shared.RecordKind;

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
    /// What a small firm asks the desk of one organization, before there is a need.
    CONSULTATION,
    /// A shortlist that a team of one organization leads.
    BOARD,
    INDICATOR,
    SAVEDSEARCH,
    AUDIT;

    /// What the policy calls a record of `kind`.
    public static Thing of(RecordKind kind) {
        return switch (kind) {
            case NEED -> NEED;
            case SEED -> SEED;
            case RESEARCHER -> PROFILE;
            case ORGANIZATION -> ORGANIZATION;
        };
    }
}
