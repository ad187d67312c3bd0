@NullMarked
package kakehashi.vocabulary;

import org.jspecify.annotations.NullMarked;
