package kakehashi.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// One person's promise of secrecy, in one wording.
@Entity
@Table(name = "pledges")
@IdClass(Pledge.Key.class)
class Pledge {

    /// Who, in which wording.
    record Key(UUID account, String wording) implements Serializable {}

    @Id
    UUID account;

    @Id
    String wording;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    protected Pledge() {}
}
