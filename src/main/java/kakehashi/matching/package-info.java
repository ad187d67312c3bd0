/// From candidates to matches: signals, weights, score, reasons. Pure arithmetic: no database, no index.
///
/// Words: a *signal* measures one thing and gives *evidence* (strength and facts); a *reason* is a signal's points with
/// its *justification*; the points of a match add up to its *score*; a *near miss* is a record cut by a condition.
/// Sends no facts and hears none; refuses nothing.
@org.jspecify.annotations.NullMarked
package kakehashi.matching;
