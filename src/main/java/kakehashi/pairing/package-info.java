/// The best pairs of all needs and all seeds, found beforehand: each need asks all seeds as it would by itself, and
/// each
/// seed keeps the needs that asked for it most. What is kept is a file beside the index and may be thrown away.
@NullMarked
package kakehashi.pairing;

import org.jspecify.annotations.NullMarked;
