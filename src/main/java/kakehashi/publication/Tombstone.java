package kakehashi.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import org.hibernate.annotations.Immutable;

/// That there was a record, whose content was erased: what the audit says of it still belongs to somebody.
@Entity
@Immutable
@Table(name = "tombstones")
class Tombstone {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    UUID organization;

    /// The last one it had.
    int revision;

    @Column(name = "erased_at")
    Instant erasedAt;

    protected Tombstone() {}

    Tombstone(Publishable<?> record, Instant erasedAt) {
        this.id = record.id();
        this.kind = record.kind();
        this.organization = record.organization();
        this.revision = record.revision();
        this.erasedAt = erasedAt;
    }
}
