package kakehashi.shared;

/// Whom a shared record is meant for, the fewest first.
public enum Reach {
    /// Whoever is invited.
    INVITED,
    /// Everybody of the own university who has pledged secrecy.
    INTERNAL,
    /// Inventors and those who let details flow, until a filing or a publication.
    EMBARGO,
    /// The own university and a partner group.
    PARTNER,
    /// Everybody of a known organization.
    MEMBERS
}
