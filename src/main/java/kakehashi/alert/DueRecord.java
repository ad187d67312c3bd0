package kakehashi.alert;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import org.hibernate.annotations.Immutable;

/// A record in the index that the subscriptions have not been asked of in its present state.
@Entity
@Immutable
@Table(name = "alert_due")
class DueRecord {

    @Id
    UUID record;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    /// Grows each time the record becomes due again.
    long mark;

    protected DueRecord() {}

    UUID record() {
        return record;
    }

    RecordKind kind() {
        return kind;
    }

    long mark() {
        return mark;
    }
}
