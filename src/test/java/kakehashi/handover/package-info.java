@org.jspecify.annotations.NullMarked
package kakehashi.handover;
