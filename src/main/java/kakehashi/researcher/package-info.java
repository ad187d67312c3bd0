/// People of universities and institutes: their fields, what they offer, their eligibility as young researchers.
///
/// The birth date is kept sealed and apart from the sheet; nothing of it leaves but the answer of [YoungResearcher].
@org.jspecify.annotations.NullMarked
package kakehashi.researcher;
