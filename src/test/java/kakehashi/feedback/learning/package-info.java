/// Tests of learning.
@org.jspecify.annotations.NullMarked
package kakehashi.feedback.learning;
