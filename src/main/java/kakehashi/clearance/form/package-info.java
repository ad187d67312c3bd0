/// What is asked before details flow, as data with dates.
///
/// Words: a *form* is a set of questions with the rules that say who has to look next; a *control list* is one version
/// of somebody else's list, named and never copied; an *edition* is the form and the lists of one day. A form routes
/// and
/// never decides.
@org.jspecify.annotations.NullMarked
package kakehashi.clearance.form;
