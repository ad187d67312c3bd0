package kakehashi.search;

import java.util.List;

/// Makes scores of different questions comparable.
///
/// A score is set against an ideal: every one of the question's most telling terms found once in a text of common
/// length. Only so many terms count for the ideal, since nobody answers all words of a long need.
/// Strength: share / (share + half), where `share` is score ÷ ideal; strictly rising, 0 to below 1.
record TextStrength(double ideal) {

    /// How many terms of a question an ideal answer has.
    private static final int IDEAL_TERMS = 16;

    /// What one occurrence in a text of average length gives of a term's weight, at k1 = 1.2.
    static final double ONE_OCCURRENCE = 1 / 2.2;

    /// The share that is called half.
    private static final double HALF = 0.5;

    static double ideal(List<WeightedTerm> mostTellingFirst) {
        return ONE_OCCURRENCE
                * mostTellingFirst.stream()
                        .limit(IDEAL_TERMS)
                        .mapToDouble(WeightedTerm::weight)
                        .sum();
    }

    double of(float score) {
        if (ideal == 0) {
            return 0; // a question without words
        }
        double share = score / ideal;
        return share / (share + HALF);
    }

    /// The score of a strength below 1.
    float score(double strength) {
        return (float) (ideal * HALF * strength / (1 - strength));
    }
}
