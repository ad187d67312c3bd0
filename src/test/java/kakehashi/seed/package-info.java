@NullMarked
package kakehashi.seed;

import org.jspecify.annotations.NullMarked;
