@NullMarked
package kakehashi.operation;

import org.jspecify.annotations.NullMarked;
