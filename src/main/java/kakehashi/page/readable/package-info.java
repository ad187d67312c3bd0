/// What the page of a public record says without a script, and to machines.
///
/// Reads through the policy for nobody: what is not public does not come out of here, and neither does the company of
/// an anonymous need.
@org.jspecify.annotations.NullMarked
package kakehashi.page.readable;
