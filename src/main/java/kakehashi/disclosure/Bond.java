package kakehashi.disclosure;

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
import kakehashi.access.Tie;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.shared.Ids;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// One tie between a record and somebody. It is ended, never changed and never erased: it is evidence.
@Entity
@Table(name = "ties")
class Bond {

    /// Whom a tie binds: exactly one of the three.
    ///
    /// @param organization everybody of it
    /// @param researcher   whoever has this profile
    record With(
            @Nullable UUID account,
            @Nullable UUID organization,
            @Nullable UUID researcher) {

        boolean isOne() {
            return (account == null ? 0 : 1) + (organization == null ? 0 : 1) + (researcher == null ? 0 : 1) == 1;
        }
    }

    @Id
    UUID id;

    UUID record;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    @Enumerated(EnumType.STRING)
    Tie tie;

    @Nullable
    UUID account;

    @Nullable
    UUID organization;

    @Nullable
    UUID researcher;

    /// The text that was accepted; of acceptances alone.
    @Nullable
    String wording;

    @Column(name = "given_by")
    @Nullable
    UUID givenBy;

    @Column(name = "given_at")
    Instant givenAt;

    @Nullable
    Instant until;

    @Column(name = "ended_by")
    @Nullable
    UUID endedBy;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    protected Bond() {}

    Bond(Publishable<?> record, Tie tie, With with, @Nullable Instant until, @Nullable UUID by, Instant now) {
        this.id = Ids.next();
        this.record = record.id();
        this.kind = record.kind();
        this.tie = tie;
        this.account = with.account();
        this.organization = with.organization();
        this.researcher = with.researcher();
        this.until = until;
        this.givenBy = by;
        this.givenAt = now;
    }

    boolean isWith(With with) {
        return Objects.equals(account, with.account())
                && Objects.equals(organization, with.organization())
                && Objects.equals(researcher, with.researcher());
    }

    /// Whether it concerns `caller`, in person or by where they belong.
    boolean binds(Caller caller) {
        return (account != null && account.equals(caller.account()))
                || (organization != null && organization.equals(caller.organization()))
                || (researcher != null && researcher.equals(caller.researcher()));
    }

    boolean holds(Instant now) {
        return endedAt == null && (until == null || now.isBefore(until));
    }

    /// @throws Refused [DisclosureRefusal.AlreadyEnded]
    void end(@Nullable UUID by, Instant now) {
        if (!holds(now)) {
            throw new Refused(new DisclosureRefusal.AlreadyEnded());
        }
        endedBy = by;
        endedAt = now;
    }
}
