package kakehashi.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import org.hibernate.annotations.Immutable;

/// A record whose index entry is out of date. Written by the database itself, see `V004__index_dirty.sql`.
@Entity
@Immutable
@Table(name = "index_dirty")
public class DirtyMark {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    /// Grows each time the record is marked again.
    private long mark;

    protected DirtyMark() {}

    public UUID id() {
        return id;
    }

    public RecordKind kind() {
        return kind;
    }

    long mark() {
        return mark;
    }
}
