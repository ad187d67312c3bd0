package kakehashi.audit;

/// A line with what speaks for it.
public record AuditProof(AuditLine line, Standing standing) {

    /// How firm a line stands.
    public enum Standing {
        /// Sealed and linked, and the chain behind it is the one that was anchored outside the database.
        ANCHORED,
        /// Sealed and linked; what comes after it has not been anchored yet.
        LINKED,
        /// Sealed; linked in a moment.
        WAITING,
        /// Not as the product wrote it.
        BROKEN
    }
}
