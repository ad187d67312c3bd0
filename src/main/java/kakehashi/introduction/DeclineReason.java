package kakehashi.introduction;

/// Why somebody declines; one is always given.
///
/// Source: reference §4.2; Inpart (2023) for the first five, ours for the rest.
public enum DeclineReason {
    TOO_EARLY,
    BENEFIT_UNCLEAR,
    ROUTE_UNCLEAR,
    DESCRIPTION_UNCLEAR,
    TECHNICAL,
    PRIORITY_OR_BUDGET,
    CAPACITY,
    IP_OR_TERMS
}
