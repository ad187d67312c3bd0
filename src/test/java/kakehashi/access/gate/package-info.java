@org.jspecify.annotations.NullMarked
package kakehashi.access.gate;
