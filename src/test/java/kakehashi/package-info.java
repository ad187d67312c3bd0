/// The house's own guards: rooms, contract, access, documents.
@NullMarked
package kakehashi;

import org.jspecify.annotations.NullMarked;
