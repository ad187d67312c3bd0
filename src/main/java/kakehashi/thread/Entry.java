package kakehashi.thread;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.access.State;
import kakehashi.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One entry of a thread; it never changes.
@Entity
@Immutable
@Table(name = "entries")
public class Entry {

    @Id
    private UUID id;

    /// The case it belongs to.
    @Column(name = "about")
    private UUID about;

    private Instant at;

    /// Which side wrote it, a code of the case's room; null when the product did.
    private @Nullable String side;

    private @Nullable UUID account;

    /// How the thread stood when it was written: what is written under an agreement on secrecy is for those whom it
    /// binds.
    @Enumerated(EnumType.STRING)
    private State secrecy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Content content;

    protected Entry() {}

    /// @param account null when the product wrote it
    public Entry(
            UUID about, @Nullable String side, @Nullable UUID account, State secrecy, Content content, Instant now) {
        this.id = Ids.next();
        this.about = about;
        this.at = now;
        this.side = side;
        this.account = account;
        this.secrecy = secrecy;
        this.content = content;
    }

    public UUID id() {
        return id;
    }

    public UUID about() {
        return about;
    }

    public Instant at() {
        return at;
    }

    public @Nullable String side() {
        return side;
    }

    public @Nullable UUID account() {
        return account;
    }

    public State secrecy() {
        return secrecy;
    }

    public Content content() {
        return content;
    }
}
