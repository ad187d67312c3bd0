package kakehashi.alert;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// A record is news to a subscription. Written by [Alerts#note]; says nothing of the record but which it is.
@Entity
@Table(name = "alerts")
public class Alert {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subscription")
    private Subscription subscription;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private UUID record;

    /// When the revision was made that is news.
    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private News news;

    private Instant at;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "mailed_at")
    private @Nullable Instant mailedAt;

    protected Alert() {}

    void read(Instant now) {
        readAt = now;
    }

    void unread() {
        readAt = null;
    }

    /// Was in a mail, or could have been.
    public void mailed(Instant now) {
        mailedAt = now;
    }

    /// Which news it is: the record in the state that was told.
    public String name() {
        return subscription.id() + " " + record + " " + changedAt;
    }

    UUID id() {
        return id;
    }

    public Subscription subscription() {
        return subscription;
    }

    RecordKind kind() {
        return kind;
    }

    UUID record() {
        return record;
    }

    public News news() {
        return news;
    }

    Instant at() {
        return at;
    }

    boolean isRead() {
        return readAt != null;
    }
}
