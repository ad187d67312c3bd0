package kakehashi.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// A creation that must not happen twice.
///
/// Source: draft-ietf-httpapi-idempotency-key-header.
@Entity
@Table(name = "idempotency_keys")
@IdClass(IdempotencyKey.Key.class)
class IdempotencyKey {

    /// The client's key is good within its account.
    record Key(UUID account, String key) implements Serializable {}

    @Id
    UUID account;

    @Id
    String key;

    /// Of the content first sent with the key.
    String fingerprint;

    UUID record;

    Instant at;

    protected IdempotencyKey() {}

    IdempotencyKey(UUID account, String key, String fingerprint, UUID record, Instant at) {
        this.account = account;
        this.key = key;
        this.fingerprint = fingerprint;
        this.record = record;
        this.at = at;
    }
}
