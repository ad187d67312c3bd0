/// The append-only record of who did what, without content.
@org.jspecify.annotations.NullMarked
package kakehashi.audit;
