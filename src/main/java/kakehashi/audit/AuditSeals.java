package kakehashi.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import kakehashi.access.Secret;

/// What only the product can write beside a line: HMAC-SHA-256 with a key that is not in the database.
///
/// A line is sealed in the transaction that writes it, so that one written by another hand is known for it, and linked
/// a moment later, so that one changed, moved or taken out is missed.
@ApplicationScoped
class AuditSeals {

    /// Before the first line.
    static final byte[] NO_LINK = new byte[32];

    private static final String SEAL = "audit-line";
    private static final String LINK = "audit-link";

    private final Secret secret;

    AuditSeals(Secret secret) {
        this.secret = secret;
    }

    byte[] seal(AuditLine line) {
        return secret.mark(SEAL, line.said());
    }

    /// Whether the product wrote the line as it stands.
    boolean isGenuine(AuditLine line) {
        return line.seal() != null && MessageDigest.isEqual(line.seal(), seal(line));
    }

    byte[] link(byte[] before, long place, byte[] seal) {
        return secret.mark(
                LINK,
                ByteBuffer.allocate(before.length + Long.BYTES + seal.length)
                        .put(before)
                        .putLong(place)
                        .put(seal)
                        .array());
    }
}
