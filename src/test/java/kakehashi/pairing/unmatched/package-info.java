@NullMarked
package kakehashi.pairing.unmatched;

import org.jspecify.annotations.NullMarked;
