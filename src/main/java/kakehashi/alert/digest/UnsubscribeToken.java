package kakehashi.alert.digest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// What the link of a mail is good for; the link itself is kept nowhere.
@Entity
@Immutable
@Table(name = "unsubscribe_tokens")
class UnsubscribeToken {

    @Id
    String hash;

    UUID account;

    @Column(name = "created_at")
    Instant createdAt;

    protected UnsubscribeToken() {}

    UnsubscribeToken(String hash, UUID account, Instant createdAt) {
        this.hash = hash;
        this.account = account;
        this.createdAt = createdAt;
    }
}
