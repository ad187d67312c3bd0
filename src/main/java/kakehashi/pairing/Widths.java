package kakehashi.pairing;

/// How long the lists of a pairing are, and what comes into them.
///
/// More is kept than counts, so that what leaves seldom forces a whole question.
///
/// @param seeds     so many seeds of a need count
/// @param seedsKept and so many are kept
/// @param needs     so many needs of a seed count
/// @param needsKept and so many are kept
/// @param least     how well few words must find a pair, 0 to below 1, see [kakehashi.search.Sweep.Asking#find]
record Widths(int seeds, int seedsKept, int needs, int needsKept, double least) {

    /// As many seeds as a question to the page of matches looks at; the least is low enough to lose none that the whole
    /// text and the other signals make a match of.
    static final Widths USUAL = new Widths(200, 250, 5, 8, 0.2);
}
