/// What the audit says of a record, for those it belongs to: who looked at it, and a page to print.
///
/// Words: a *view* is one reading of what not everybody may read; *evidence* is all that was done to a record and read
/// of it, each line with what speaks for it.
/// Sends no facts and hears none.
@org.jspecify.annotations.NullMarked
package kakehashi.evidence;
