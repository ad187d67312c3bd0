@NullMarked
package kakehashi.evidence;

import org.jspecify.annotations.NullMarked;
