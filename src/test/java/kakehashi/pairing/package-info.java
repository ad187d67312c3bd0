@NullMarked
package kakehashi.pairing;

import org.jspecify.annotations.NullMarked;
