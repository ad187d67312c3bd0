@NullMarked
package kakehashi.search.upkeep;

import org.jspecify.annotations.NullMarked;
