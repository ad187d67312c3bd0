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
        String measure, Instant wholeAt, Instant at, Side needs, Side seeds, Shortlists ofNeeds, Shortlists ofSeeds) {

    /// Nothing is paired yet.
    static Pairing none(Widths widths) {
        return new Pairing(
                "",
                Instant.EPOCH,
                Instant.EPOCH,
                Side.NONE,
                Side.NONE,
                new Shortlists(0, widths.seedsKept()),
                new Shortlists(0, widths.needsKept()));
    }

    /// Whether there was not one record.
    boolean isEmpty() {
        return needs.count() == 0 && seeds.count() == 0;
    }
}
