package kakehashi.freshness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.publication.Publishable;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// That a record waits for somebody to say that it is still right. Any word on the record ends it.
@Entity
@Table(name = "confirmations")
class Confirmation {

    @Id
    UUID record;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    UUID organization;

    @Column(name = "asked_at")
    Instant askedAt;

    /// When it is hidden unless somebody confirms it; null when it is hidden already, or never is.
    @Column(name = "hide_at")
    @Nullable
    Instant hideAt;

    /// Where it stood before it was hidden; null while it is not.
    @Enumerated(EnumType.STRING)
    @Nullable
    Stage stage;

    @Enumerated(EnumType.STRING)
    @Nullable
    Reach reach;

    protected Confirmation() {}

    Confirmation(Publishable<?> of, Instant now, @Nullable Instant hideAt) {
        this.record = of.id();
        this.kind = of.kind();
        this.organization = of.organization();
        this.askedAt = now;
        this.hideAt = hideAt;
    }

    /// Waits as it waited before.
    Confirmation(Publishable<?> of, Unconfirmed before) {
        this(of, before.askedAt(), before.hideAt());
        this.stage = before.stage();
        this.reach = before.reach();
    }

    boolean isHidden() {
        return stage != null;
    }

    /// Keeps where `record` stands, to be put there again.
    void hide(Publishable<?> record) {
        stage = record.stage();
        reach = record.reach();
        hideAt = null;
    }
}
