package kakehashi.alert.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import kakehashi.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/// The links by which mail is ended.
@ApplicationScoped
class UnsubscribeTokens implements PanacheRepositoryBase<UnsubscribeToken, String> {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /// A new token, good at once, whatever becomes of the mail that carries it.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String make(UUID account, Instant now) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        persist(new UnsubscribeToken(hash(token), account, now));
        return token;
    }

    /// Whose mail the token ends; null when nobody's.
    @Nullable
    UUID account(String token) {
        var found = findById(hash(token));
        return found == null ? null : found.account;
    }

    /// Forgets what was made before `moment`.
    long forget(Instant moment) {
        return delete("createdAt < ?1", moment);
    }

    private static String hash(String token) {
        return Fingerprint.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
