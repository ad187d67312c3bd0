@NullMarked
package kakehashi.access;

import org.jspecify.annotations.NullMarked;
