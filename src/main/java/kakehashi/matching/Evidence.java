package kakehashi.matching;

/// What a signal found.
///
/// @param strength 0 (speaks against) to 1 (speaks fully for)
/// @param because  the facts; the screen makes the sentence
record Evidence(double strength, Justification because) {

    Evidence {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("strength (%s) must be 0 to 1".formatted(strength));
        }
    }

    /// Nothing to compare earns nothing.
    static Evidence silent() {
        return new Evidence(0, new Justification.NothingToCompare());
    }
}
