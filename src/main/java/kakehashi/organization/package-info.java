/// Universities, institutes, companies, TLOs, investors and support bodies, and their desks (窓口).
///
/// An organization belongs to itself: its members keep its page, administrators keep the register.
@org.jspecify.annotations.NullMarked
package kakehashi.organization;
