package kakehashi.access;

/// Where a thing stands, as far as the policy is concerned; each thing knows some of them.
public enum State {
    DRAFT,
    REVIEW,
    /// A need that only whoever is invited knows of.
    INVITED_ONLY,
    /// A need whose teaser members of known organizations may read.
    TEASER_MEMBERS,
    /// A need whose teaser is public and whose company is not.
    TEASER_PUBLIC,
    /// A need whose teaser and company are public.
    NAMED,
    CLOSED,
    /// A seed known inside its university.
    INTERNAL,
    /// A seed known to a partner group besides.
    PARTNER,
    /// A seed that waits for a filing or a publication.
    EMBARGO,
    PUBLIC,
    WITHDRAWN,
    PURGED,
    /// A profile or an organization that everybody may read.
    PUBLISHED,
    /// A profile for one's own university.
    LIMITED,
    OPTOUT,
    ERASED,
    GENERATED,
    SHARED,
    DISMISSED,
    PRE_NDA,
    NDA,
    SUBMITTED,
    HOLD,
    APPROVED,
    REJECTED,
    PUBLIC_AGG,
    TENANT_UNIV,
    TENANT_COMPANY,
    CROSS_TENANT,
    OWN_OBJECT,
    TENANT,
    PLATFORM,
    ALL
}
