package kakehashi.access;

/// What binds somebody to one record of others.
public enum Tie {
    INVITED,
    /// An agreement on secrecy binds their organization.
    BOUND,
    /// They themselves have accepted that agreement.
    ACCEPTED,
    /// The check before details flow has been approved.
    CLEARED,
    /// They coordinate this case.
    ENGAGED,
    /// They belong to its partner group.
    PARTNER,
    /// The owner does not want them.
    BLOCKED,
    /// Two persons have let them look.
    TICKET
}
