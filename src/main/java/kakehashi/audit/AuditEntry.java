package kakehashi.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.Ids;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// One line of the audit: who did what to which record, never what it said.
@Entity
@Table(name = "audit")
class AuditEntry {

    @Id
    UUID id;

    Instant at;

    @Nullable
    UUID account;

    /// Past tense, `PUBLISHED`, `RESTRICTED_READ`.
    String action;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    UUID record;

    int revision;

    protected AuditEntry() {}

    AuditEntry(Instant at, @Nullable UUID account, String action, RecordKind kind, UUID record, int revision) {
        this.id = Ids.next();
        this.at = at;
        this.account = account;
        this.action = action;
        this.kind = kind;
        this.record = record;
        this.revision = revision;
    }
}
