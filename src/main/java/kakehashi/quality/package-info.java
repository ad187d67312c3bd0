/// What records still want, and what is proposed for it (記録の手入れ): one thing at a time, to be taken, changed or put
/// off, and taken back. Source: frontend §7, U1; capabilities, row 21.
@NullMarked
package kakehashi.quality;

import org.jspecify.annotations.NullMarked;
