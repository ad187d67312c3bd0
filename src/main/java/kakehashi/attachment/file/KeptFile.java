package kakehashi.attachment.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// A file kept for one record, sealed; it never changes.
@Entity
@Immutable
@Table(name = "attachments")
class KeptFile {

    @Id
    private UUID id;

    private UUID record;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private int bytes;

    @Column(name = "scanned")
    private boolean isScanned;

    private byte[] content;

    @Column(name = "created_at")
    private Instant createdAt;

    protected KeptFile() {}

    KeptFile(UUID record, Attachment told, byte[] sealed, Instant now) {
        this.id = told.file();
        this.record = record;
        this.name = told.name();
        this.mediaType = told.mediaType();
        this.bytes = told.bytes();
        this.isScanned = told.scanned();
        this.content = sealed;
        this.createdAt = now;
    }

    Attachment told() {
        return new Attachment(id, name, mediaType, bytes, isScanned);
    }

    byte[] sealed() {
        return content;
    }
}
