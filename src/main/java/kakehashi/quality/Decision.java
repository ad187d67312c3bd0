package kakehashi.quality;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.freshness.Unconfirmed;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// What somebody decided about a thing that a record wants, with what it takes to take it back.
@Entity
@Table(name = "quality_decisions")
class Decision {

    @Id
    UUID id;

    UUID organization;

    @Enumerated(EnumType.STRING)
    Rule rule;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    UUID record;

    /// The other one of a couple; null when there is none.
    @Nullable
    UUID other;

    @Enumerated(EnumType.STRING)
    Choice choice;

    /// Null after the account is gone.
    @Nullable
    UUID account;

    Instant at;

    /// When it comes up again; null when it does not.
    @Nullable
    Instant until;

    /// Revisions of the record before the decision and after it.
    int before;

    int after;

    /// Where the other one stood before it gave way, and its revision after; null when it did not.
    @Column(name = "other_stage")
    @Enumerated(EnumType.STRING)
    @Nullable
    Stage otherStage;

    @Column(name = "other_reach")
    @Enumerated(EnumType.STRING)
    @Nullable
    Reach otherReach;

    @Column(name = "other_after")
    @Nullable
    Integer otherAfter;

    /// How the record waited before it was confirmed; null when it was not.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable
    Unconfirmed unconfirmed;

    protected Decision() {}

    /// @param organization whose people decide about it together
    Decision(UUID id, UUID organization, Rule rule, Publishable<?> record, Choice choice, Caller by, Instant now) {
        this.id = id;
        this.organization = organization;
        this.rule = rule;
        this.kind = record.kind();
        this.record = record.id();
        this.choice = choice;
        this.account = by.account();
        this.at = now;
        this.before = record.revision();
        this.after = record.revision();
    }

    /// Keeps where `other` stands, which is about to give way.
    void keep(Publishable<?> other) {
        this.other = other.id();
        this.otherStage = other.stage();
        this.otherReach = other.reach();
    }

    boolean isMadeBy(Caller caller) {
        return account != null && Objects.equals(account, caller.account());
    }

    /// @throws Refused [QualityRefusal.TooLate] when the record has changed since
    void requireUntouched(Publishable<?> record, int revision) {
        if (record.revision() != revision) {
            throw new Refused(new QualityRefusal.TooLate());
        }
    }
}
