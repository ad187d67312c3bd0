/// Needs that nobody has brought to anybody yet, as far as one organization can know: what fits them is known from
/// `pairing`, what was begun from `introduction`. Whether others have begun something is never told.
@NullMarked
package kakehashi.pairing.unmatched;

import org.jspecify.annotations.NullMarked;
