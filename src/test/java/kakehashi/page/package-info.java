@NullMarked
package kakehashi.page;

import org.jspecify.annotations.NullMarked;
