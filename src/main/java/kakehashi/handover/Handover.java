package kakehashi.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Handing;
import kakehashi.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// That somebody handed everything over, or a manager did for them; it never changes.
@Entity
@Immutable
@Table(name = "handovers")
class Handover {

    @Id
    UUID id;

    UUID organization;

    UUID giver;

    UUID taker;

    /// The manager who said so.
    @Column(name = "said_by")
    UUID saidBy;

    Instant at;

    /// What the one after has to know.
    @Nullable
    String note;

    /// How many of what, by the words of [kakehashi.access.Charges].
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Long> moved;

    /// Whether the one before left the organization with it.
    boolean leaves;

    protected Handover() {}

    Handover(Handing handing, @Nullable String note, Map<String, Long> moved, boolean leaves) {
        this.id = Ids.next();
        this.organization = handing.organization();
        this.giver = handing.from().account();
        this.taker = handing.to().account();
        this.saidBy = Objects.requireNonNull(handing.by().account());
        this.at = handing.now();
        this.note = note;
        this.moved = Map.copyOf(moved);
        this.leaves = leaves;
    }

    boolean isOf(@Nullable UUID account) {
        return giver.equals(account) || taker.equals(account);
    }
}
