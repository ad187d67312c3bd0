package kakehashi.disclosure.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.shared.Ids;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// One person's request to look at one record, and what became of it. It is never changed back and never erased: it
/// is evidence.
@Entity
@Table(name = "tickets")
class Ticket {

    /// How long a request waits for somebody to decide.
    static final Duration WAITS = Duration.ofHours(24);

    @Id
    UUID id;

    UUID record;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    /// Whose record it is.
    UUID organization;

    /// Of the record, when it was asked for.
    @Column(name = "record_revision")
    int recordRevision;

    String reason;

    @Column(name = "asked_by")
    UUID askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "open_until")
    Instant openUntil;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    /// When it ends by itself; null unless granted.
    @Nullable
    Instant until;

    /// What opens the record; null unless granted.
    @Nullable
    UUID tie;

    @Column(name = "ended_by")
    @Nullable
    UUID endedBy;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    /// When the managers were told that it was granted.
    @Column(name = "told_at")
    @Nullable
    Instant toldAt;

    protected Ticket() {}

    Ticket(Publishable<?> record, String reason, UUID by, Instant now) {
        this.id = Ids.next();
        this.record = record.id();
        this.kind = record.kind();
        this.organization = record.organization();
        this.recordRevision = record.revision();
        this.reason = reason;
        this.askedBy = by;
        this.askedAt = now;
        this.openUntil = now.plus(WAITS);
    }

    TicketState at(Instant now) {
        if (decidedAt == null) {
            return now.isBefore(openUntil) ? TicketState.OPEN : TicketState.EXPIRED;
        }
        if (until == null) {
            return TicketState.REFUSED;
        }
        return endedAt == null && now.isBefore(until) ? TicketState.GRANTED : TicketState.ENDED;
    }

    /// Whether it may still open something.
    boolean isLive(Instant now) {
        return switch (at(now)) {
            case OPEN, GRANTED -> true;
            case EXPIRED, REFUSED, ENDED -> false;
        };
    }

    /// Whether `account` is one of the two.
    boolean isOf(@Nullable UUID account) {
        return askedBy.equals(account) || (decidedBy != null && decidedBy.equals(account));
    }

    /// @param lasts from now on
    /// @return when it ends by itself
    /// @throws Refused [TicketRefusal.OwnRequest], [TicketRefusal.AlreadyDecided] or [TicketRefusal.RequestExpired]
    Instant grant(UUID by, Duration lasts, Instant now) {
        decide(by, now);
        var end = now.plus(lasts);
        until = end;
        return end;
    }

    /// @throws Refused as [#grant]
    void refuse(UUID by, Instant now) {
        decide(by, now);
    }

    private void decide(UUID by, Instant now) {
        if (by.equals(askedBy)) {
            throw new Refused(new TicketRefusal.OwnRequest());
        }
        switch (at(now)) {
            case EXPIRED -> throw new Refused(new TicketRefusal.RequestExpired());
            case REFUSED, GRANTED, ENDED -> throw new Refused(new TicketRefusal.AlreadyDecided());
            case OPEN -> {
                decidedBy = by;
                decidedAt = now;
            }
        }
    }

    /// @throws Refused [TicketRefusal.NotGranted] or [TicketRefusal.AlreadyEnded]
    void end(UUID by, Instant now) {
        switch (at(now)) {
            case OPEN, EXPIRED, REFUSED -> throw new Refused(new TicketRefusal.NotGranted());
            case ENDED -> throw new Refused(new TicketRefusal.AlreadyEnded());
            case GRANTED -> {
                endedBy = by;
                endedAt = now;
            }
        }
    }
}
