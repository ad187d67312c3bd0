package kakehashi.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that is not as the product wrote it.
///
/// @param from place of the first line concerned; 0 for a line outside the chain
/// @param to   of the last one
/// @param line which one; null for lines that are not there
public record AuditFlaw(
        Kind kind, long from, long to, @Nullable UUID line) {

    public enum Kind {
        /// The line does not say what the product wrote, or the product did not write it.
        ALTERED,
        /// The line is the product's own and stands where the product did not put it.
        MOVED,
        /// Between two lines of the chain some are not there.
        DELETED,
        /// Not written by the product, and not in the chain.
        INSERTED,
        /// The end of the chain that was anchored is not there.
        TRUNCATED,
        /// The chain is another one than that which was anchored.
        REWRITTEN
    }

    static AuditFlaw of(Kind kind, AuditLine line) {
        long place = line.place() == null ? 0 : line.place();
        return new AuditFlaw(kind, place, place, line.id());
    }
}
