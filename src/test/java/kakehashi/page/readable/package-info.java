@NullMarked
package kakehashi.page.readable;

import org.jspecify.annotations.NullMarked;
