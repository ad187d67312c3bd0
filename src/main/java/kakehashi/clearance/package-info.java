/// The check before details of a need or a seed flow to somebody else: export control, research security, integrity.
///
/// Words: a *clearance* is one check of one record and one *counterpart*, an organization or one researcher of it; who
/// owns the record answers the questions of the form and hands them in, the officer (of a company's need the manager)
/// decides with a reason. An approval ties the counterpart to the record as cleared, which is what opens details.
/// What was decided is kept for seven years after its end. Refusals: [ClearanceRefusal].
@org.jspecify.annotations.NullMarked
package kakehashi.clearance;
