@NullMarked
package kakehashi.publication;

import org.jspecify.annotations.NullMarked;
