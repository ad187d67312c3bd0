package kakehashi.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.jspecify.annotations.Nullable;

/// One person's verdict on a candidate for a record that asked; the latest counts.
@Entity
@Table(name = "judgments")
@IdClass(Judgment.Key.class)
public class Judgment {

    /// Whose, for which record, on which candidate.
    record Key(UUID account, UUID asked, UUID candidate) implements Serializable {}

    @Id
    private UUID account;

    @Id
    private UUID asked;

    @Id
    private UUID candidate;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private @Nullable Map<String, Double> strengths;

    @Column(name = "judged_at")
    private Instant judgedAt;

    protected Judgment() {}

    /// @param strengths of the signals asked, by name, each 0 to 1; null when nothing shall be learned from it
    Judgment(Key key, Verdict verdict, @Nullable Map<String, Double> strengths, Instant judgedAt) {
        this.account = key.account();
        this.asked = key.asked();
        this.candidate = key.candidate();
        this.verdict = verdict;
        this.strengths = strengths == null ? null : Map.copyOf(strengths);
        this.judgedAt = judgedAt;
    }

    /// Whether saying `verdict` now would say nothing new.
    boolean says(Verdict verdict) {
        return this.verdict == verdict;
    }

    public UUID account() {
        return account;
    }

    public UUID asked() {
        return asked;
    }

    public UUID candidate() {
        return candidate;
    }

    public Verdict verdict() {
        return verdict;
    }

    /// What the signals measured when the verdict was given, by name; null when a side was not public.
    public @Nullable Map<String, Double> strengths() {
        return strengths;
    }

    Instant judgedAt() {
        return judgedAt;
    }
}
