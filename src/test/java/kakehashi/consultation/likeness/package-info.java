@org.jspecify.annotations.NullMarked
package kakehashi.consultation.likeness;
