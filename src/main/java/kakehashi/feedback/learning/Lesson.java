package kakehashi.feedback.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import kakehashi.matching.Weights;
import kakehashi.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/// Weights that were learned, and what speaks for them; written once.
@Entity
@Table(name = "lessons")
public class Lesson {

    @Id
    private UUID id;

    @Column(name = "learned_at")
    private Instant learnedAt;

    private int judgments;

    private int people;

    private int asked;

    private double gain;

    @Column(name = "standard_error")
    private double standardError;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, Double> weights;

    protected Lesson() {}

    Lesson(Outcome.Better outcome, Instant learnedAt) {
        this.id = Ids.next();
        this.learnedAt = learnedAt;
        this.judgments = outcome.seen().judgments();
        this.people = outcome.seen().people();
        this.asked = outcome.seen().asked();
        this.gain = outcome.gain().mean();
        this.standardError = outcome.gain().standardError();
        this.weights = outcome.weights().byName();
    }

    public Instant learnedAt() {
        return learnedAt;
    }

    public Seen seen() {
        return new Seen(judgments, people, asked);
    }

    /// Share of preferences put in order that the weights add to the configured ones.
    public double gain() {
        return gain;
    }

    public double standardError() {
        return standardError;
    }

    public Map<String, Double> weights() {
        return weights;
    }

    /// Whether these are weights of the signals that this version of the product has.
    public boolean fits(Weights configured) {
        return weights.keySet().equals(configured.byName().keySet());
    }
}
