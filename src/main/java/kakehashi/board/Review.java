package kakehashi.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/// What one reviewer gives one card.
@Entity
@Table(name = "card_reviews")
@IdClass(Review.Key.class)
class Review {

    record Key(UUID card, UUID account) implements Serializable {}

    @Id
    UUID card;

    @Id
    UUID account;

    UUID organization;

    /// By criterion, 0 to 5; never empty.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Map<UUID, Integer> points;

    Instant at;

    protected Review() {}

    Review(Card of, UUID account, Map<UUID, Integer> points, Instant now) {
        this.card = of.id;
        this.organization = of.organization;
        this.account = account;
        this.points = Map.copyOf(points);
        this.at = now;
    }

    void give(Map<UUID, Integer> points, Instant now) {
        this.points = Map.copyOf(points);
        this.at = now;
    }
}
