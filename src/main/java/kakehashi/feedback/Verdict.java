package kakehashi.feedback;

/// What somebody thinks of a candidate: worth keeping, or not relevant for a reason.
///
/// Source of the reasons: Inpart (2023) for the first five, ours for the rest; the order is that of the pages.
public enum Verdict {
    KEPT,
    TOO_EARLY,
    BENEFIT_UNCLEAR,
    ROUTE_UNCLEAR,
    DESCRIPTION_UNCLEAR,
    TECHNICAL,
    PRIORITY_OR_BUDGET,
    CAPACITY,
    IP_OR_TERMS;

    boolean isDeclined() {
        return this != KEPT;
    }

    /// Whether it says how well the candidate fits. Who has no money or no hands now says nothing of that.
    public boolean speaksOfFit() {
        return this != PRIORITY_OR_BUDGET && this != CAPACITY;
    }
}
