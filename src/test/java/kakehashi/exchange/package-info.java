@NullMarked
package kakehashi.exchange;

import org.jspecify.annotations.NullMarked;
