@NullMarked
package kakehashi.quality;

import org.jspecify.annotations.NullMarked;
