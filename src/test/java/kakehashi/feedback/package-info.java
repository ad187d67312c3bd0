/// Tests of feedback.
@org.jspecify.annotations.NullMarked
package kakehashi.feedback;
