/// How alike what people wrote is, by the words they share. Arithmetic alone: no database, no index.
@NullMarked
package kakehashi.consultation.likeness;

import org.jspecify.annotations.NullMarked;
