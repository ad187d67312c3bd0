package kakehashi.clearance;

/// What an officer says to a check.
enum Decision {
    HOLD,
    APPROVED,
    REJECTED;

    ClearanceState state() {
        return switch (this) {
            case HOLD -> ClearanceState.HOLD;
            case APPROVED -> ClearanceState.APPROVED;
            case REJECTED -> ClearanceState.REJECTED;
        };
    }
}
