@NullMarked
package kakehashi.problem;

import org.jspecify.annotations.NullMarked;
