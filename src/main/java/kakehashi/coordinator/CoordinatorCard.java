package kakehashi.coordinator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/// A coordinator's card. It is the person's own, and is over when they leave the organization they wrote it at.
@Entity
@Table(name = "coordinator_cards")
class CoordinatorCard {

    @Id
    UUID account;

    UUID organization;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    CardSheet sheet;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected CoordinatorCard() {}

    CoordinatorCard(UUID account, UUID organization, CardSheet sheet, Instant now) {
        this.account = account;
        this.organization = organization;
        this.revision = 1;
        this.sheet = sheet;
        this.updatedAt = now;
    }

    /// @param organization where they are now: whoever writes it says that it is true there
    void revise(CardSheet sheet, UUID organization, Instant now) {
        this.sheet = sheet;
        this.organization = organization;
        this.updatedAt = now;
        revision++;
    }
}
