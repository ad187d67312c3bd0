package kakehashi.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of the audit: who did what to which record, never what it said. See [AuditLine].
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

    /// A text, not a [kakehashi.shared.RecordKind]: whoever owns the database may have written any.
    String kind;

    UUID record;

    int revision;

    byte @Nullable [] seal;

    @Nullable
    Long place;

    byte @Nullable [] link;

    protected AuditEntry() {}

    /// @param line not linked yet
    AuditEntry(AuditLine line, byte[] seal) {
        this.id = line.id();
        this.at = line.at();
        this.account = line.account();
        this.action = line.action();
        this.kind = line.kind();
        this.record = line.record();
        this.revision = line.revision();
        this.seal = seal;
    }
}
