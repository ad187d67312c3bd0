package kakehashi.pairing.unmatched;

import java.util.List;
import kakehashi.pairing.PairedRecord;

/// A need that nobody was brought to.
///
/// @param seeds at most three that fit it, the best first; none of a need that the desk made and nothing fits
record UnmatchedNeed(PairedRecord need, List<SuggestedSeed> seeds) {}
