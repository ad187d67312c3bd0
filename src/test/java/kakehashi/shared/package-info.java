@NullMarked
package kakehashi.shared;

import org.jspecify.annotations.NullMarked;
