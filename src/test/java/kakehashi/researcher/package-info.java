@NullMarked
package kakehashi.researcher;

import org.jspecify.annotations.NullMarked;
