@NullMarked
package kakehashi.need;

import org.jspecify.annotations.NullMarked;
