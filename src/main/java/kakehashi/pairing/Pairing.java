package kakehashi.pairing;

import java.time.Instant;

/// All pairs as one night found them; never changed after it was made.
///
/// @param measure what pairs were measured with: another text means that all are to be weighed anew
/// @param wholeAt when all were weighed with the same statistics, UTC
/// @param at      when it was made, UTC
/// @param ofNeeds for each need the best seeds
/// @param ofSeeds for each seed the best needs
record Pairing(
        String measure,
        Instant wholeAt,
        Instant at,
        Side needs,
        Side seeds,
        Shortlists ofNeeds,
        Shortlists ofSeeds) {

    /// How well few words must find a pair for it to be kept.
    static final double LEAST = 0.2;

    /// So many seeds of a need count, and so many needs of a seed.
    static final int SEEDS_OF_NEED = 200;

    static final int NEEDS_OF_SEED = 5;

    /// So many are kept, so that what leaves seldom forces a whole question.
    static final int SEEDS_KEPT = 250;

    static final int NEEDS_KEPT = 8;

    static Pairing none() {
        return new Pairing(
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                Side.NONE,
                Side.NONE,
                new Shortlists(0, SEEDS_KEPT),
                new Shortlists(0, NEEDS_KEPT));
    }
}
