@NullMarked
package kakehashi.organization;

import org.jspecify.annotations.NullMarked;
