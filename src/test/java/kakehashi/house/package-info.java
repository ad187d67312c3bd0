/// The rules of the house as data and checks; `HouseRulesTest` holds the program against them.
@NullMarked
package kakehashi.house;

import org.jspecify.annotations.NullMarked;
