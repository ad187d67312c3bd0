@NullMarked
package kakehashi.attachment;

import org.jspecify.annotations.NullMarked;
