package kakehashi.matching;

/// From which score on a match is called what.
///
/// @param high   0 to 1
/// @param medium 0 to `high`
record Levels(double high, double medium) {

    Levels {
        if (!(0 <= medium && medium <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "matching.levels must keep 0 ≤ medium (%s) ≤ high (%s) ≤ 1".formatted(medium, high));
        }
    }

    Level of(double score) {
        if (score >= high) {
            return Level.HIGH;
        }
        return score >= medium ? Level.MEDIUM : Level.LOW;
    }
}
