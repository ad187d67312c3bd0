/// Tests of matching.
@org.jspecify.annotations.NullMarked
package kakehashi.matching;
