package kakehashi.pairing.unmatched;

import kakehashi.matching.Level;
import kakehashi.pairing.PairedRecord;

/// A seed that fits a need.
///
/// @param score   0 to 1, as the need's question to all seeds gives it
/// @param askable whether the caller speaks for one of the two, and so may ask for an introduction
record SuggestedSeed(PairedRecord seed, double score, Level level, boolean askable) {}
