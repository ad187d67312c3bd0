package kakehashi.alert.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.Token;
import org.jspecify.annotations.Nullable;

/// The links by which mail is ended.
@ApplicationScoped
class UnsubscribeTokens implements PanacheRepositoryBase<UnsubscribeToken, String> {

    /// A new token, good at once, whatever becomes of the mail that carries it.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    String make(UUID account, Instant now) {
        var token = Token.make();
        persist(new UnsubscribeToken(token.hash(), account, now));
        return token.secret();
    }

    /// Whose mail the token ends; null when nobody's.
    @Nullable
    UUID account(String token) {
        var found = findById(new Token(token).hash());
        return found == null ? null : found.account;
    }

    /// Forgets what was made before `moment`.
    long forget(Instant moment) {
        return delete("createdAt < ?1", moment);
    }
}
