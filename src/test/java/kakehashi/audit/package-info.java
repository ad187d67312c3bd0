@NullMarked
package kakehashi.audit;

import org.jspecify.annotations.NullMarked;
