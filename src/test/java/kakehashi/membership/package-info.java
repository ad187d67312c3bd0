@org.jspecify.annotations.NullMarked
package kakehashi.membership;
