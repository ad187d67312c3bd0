package kakehashi.access;

/// What somebody is to one thing. People have several at once, and the rights of all of them.
public enum Standing {
    ANYBODY,
    /// Belongs to a known organization.
    MEMBER,
    /// Works where the thing belongs.
    STAFF,
    /// Works where the thing belongs and has pledged secrecy.
    COLLEAGUE,
    /// Belongs to the partner group and has pledged secrecy.
    PARTNER,
    /// Their organization is bound by an agreement on secrecy they have not accepted themselves.
    BOUND,
    /// Invited, without an agreement on secrecy.
    INVITED,
    /// Bound and accepted, and the export check is open.
    UNCLEARED,
    /// Bound, accepted, cleared.
    COUNTERPART,
    /// Coordinates this case from outside, under an agreement of their own.
    ENGAGED,
    /// Coordinates where the thing belongs; somebody else is in charge of it.
    COORDINATOR,
    /// The coordinator in charge.
    ASSIGNED,
    /// Administrates the organization the thing belongs to.
    MANAGER,
    /// Watches over export control and research security where the thing belongs.
    OFFICER,
    /// Answers for the other side of the thing: the seed that is part of it, the desk that was asked.
    OFFERING,
    /// Named as an inventor besides the responsible one.
    CO_INVENTOR,
    /// In the team whose thing it is.
    OWNER,
    OPERATOR,
    AUDITOR,
    /// Holds a ticket of two persons to look at it.
    BREAK_GLASS
}
