package kakehashi.introduction;

/// One of the two that are brought together.
public enum Side {
    /// Who looks for something.
    NEED,
    /// Who offers it.
    OFFER;

    public Side other() {
        return switch (this) {
            case NEED -> OFFER;
            case OFFER -> NEED;
        };
    }
}
