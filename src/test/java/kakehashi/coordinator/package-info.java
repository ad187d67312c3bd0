@org.jspecify.annotations.NullMarked
package kakehashi.coordinator;
