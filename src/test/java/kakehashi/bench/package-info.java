/// Generated records and measurements of speed.
@org.jspecify.annotations.NullMarked
package kakehashi.bench;
