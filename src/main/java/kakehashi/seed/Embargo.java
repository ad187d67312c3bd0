package kakehashi.seed;

import java.time.LocalDate;
import kakehashi.shared.Reach;

/// When the embargo of a seed ends.
///
/// @param until      the first day on which it is over, in Japan
/// @param afterwards whom the seed is shared with from then on
record Embargo(LocalDate until, Reach afterwards) {}
