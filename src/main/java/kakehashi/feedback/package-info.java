/// What people think of the candidates they were shown, and what owners are told of it.
///
/// Words: a *judgment* is one person's *verdict* on a candidate for a record that asked: kept, or declined for one of
/// eight reasons. The *reception* of a record is how many people said what, never who, and no number below three.
/// Sends no facts and hears none; refuses what the policy refuses and verdicts that are none.
@org.jspecify.annotations.NullMarked
package kakehashi.feedback;
