/// What tests of every room lean on.
@NullMarked
package kakehashi.testing;

import org.jspecify.annotations.NullMarked;
