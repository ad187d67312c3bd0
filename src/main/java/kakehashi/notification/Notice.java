package kakehashi.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.introduction.Side;
import org.jspecify.annotations.Nullable;

/// One thing that one reader is told: an account, or a desk by its address alone. Written by [Notices#note].
@Entity
@Table(name = "notices")
class Notice {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 8;

    @Id
    UUID id;

    @Nullable
    UUID account;

    /// Where the mail goes; null when the account says.
    @Nullable
    String address;

    /// Whose desk the address is; null with an account.
    @Nullable
    UUID organization;

    /// The side of the desk; null with an account.
    @Enumerated(EnumType.STRING)
    @Nullable
    Side side;

    @Enumerated(EnumType.STRING)
    NoticeKind kind;

    /// What it is about.
    UUID about;

    /// Of that, when it happened.
    int revision;

    Instant at;

    /// When it is due by mail; null when it is not, or not any more.
    @Column(name = "mail_at")
    @Nullable
    Instant mailAt;

    @Column(name = "mailed_at")
    @Nullable
    Instant mailedAt;

    /// The mail that tells of it, from the moment it is about to go out: the id of one of the notices in it.
    @Nullable
    UUID letter;

    /// How often it could not be sent.
    int tries;

    @Column(name = "read_at")
    @Nullable
    Instant readAt;

    protected Notice() {}

    /// It was sent, or there was nothing to be told of it any more.
    void done(Instant now) {
        mailAt = null;
        mailedAt = now;
    }

    /// It could not be sent; later, and each time after a longer pause.
    void failed(Instant now) {
        mailAt = now.plus(FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS)));
        tries++;
    }
}
