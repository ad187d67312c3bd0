/// Whether what records say is still right (鮮度): who keeps a record is asked once it was not looked after for long, and
/// a record nobody confirms is hidden until somebody does. Source: capabilities, number 13 of the list.
@NullMarked
package kakehashi.freshness;

import org.jspecify.annotations.NullMarked;
