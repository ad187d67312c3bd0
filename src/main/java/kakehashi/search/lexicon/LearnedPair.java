package kakehashi.search.lexicon;

import java.util.Comparator;

/// Two terms that the catalogue's records use for one meaning.
///
/// @param ja         as most records write it
/// @param en         as most records write it
/// @param confidence how surely they mean the same, above 0 and below 1: the coefficient of Dice of being linked, with
///                   one doubt more on either side
/// @param records    in which they were linked
/// @param owners     organizations of those records
public record LearnedPair(String ja, String en, double confidence, int records, int owners) {

    public static final Comparator<LearnedPair> SUREST_FIRST = Comparator.comparingDouble(LearnedPair::confidence)
            .reversed()
            .thenComparing(LearnedPair::ja)
            .thenComparing(LearnedPair::en);
}
