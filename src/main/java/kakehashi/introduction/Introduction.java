package kakehashi.introduction;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import kakehashi.deadline.Chase;
import kakehashi.deadline.Deadline;
import kakehashi.deadline.Timetable;
import kakehashi.problem.Refused;
import kakehashi.publication.Publishable;
import kakehashi.shared.Ids;
import kakehashi.shared.LocalizedText;
import kakehashi.shared.RecordKind;
import kakehashi.thread.Slot;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// A need and an offer on their way to a meeting. Every verb refuses or raises the revision by one; after a refusal
/// nothing has changed. Whose the need is does not stand here: who may know learns it from the need.
@Entity
@Table(name = "introductions")
public class Introduction {

    @Id
    UUID id;

    UUID need;

    @Enumerated(EnumType.STRING)
    @Column(name = "offer_kind")
    RecordKind offerKind;

    UUID offer;

    @Column(name = "offer_organization")
    UUID offerOrganization;

    /// The responsible person of the offer; null when it names none.
    @Nullable
    UUID researcher;

    /// Titles as they were when it was asked, as the other side may read them.
    @Column(name = "need_title")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    LocalizedText needTitle;

    @Column(name = "offer_title")
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    LocalizedText offerTitle;

    /// Which side asks.
    @Enumerated(EnumType.STRING)
    Side asking;

    @Enumerated(EnumType.STRING)
    IntroductionState state;

    int revision;

    /// Who has to act next; null when nobody has.
    @Enumerated(EnumType.STRING)
    @Nullable
    Side turn;

    @Embedded
    Deadline deadline;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Request request;

    @Enumerated(EnumType.STRING)
    MatchRoute route;

    /// Who is in charge on the side of the need; null when the whole desk is.
    @Column(name = "need_owner")
    @Nullable
    UUID needOwner;

    @Column(name = "offer_owner")
    @Nullable
    UUID offerOwner;

    /// Whether the side of the need has said to this offer's side who it is.
    boolean named;

    /// Whether the side of the need wants each to see how far the other has read; it is so when both want it.
    @Column(name = "need_marks")
    boolean needMarks;

    @Column(name = "offer_marks")
    boolean offerMarks;

    /// When the side of the need last read something new, while both want it known.
    @Column(name = "need_read")
    @Nullable
    Instant needRead;

    @Column(name = "offer_read")
    @Nullable
    Instant offerRead;

    @Enumerated(EnumType.STRING)
    @Nullable
    DeclineReason reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable
    Slot meeting;

    /// How far the two are with the scope sheet; null while none is written.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable
    ScopeStanding scope;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Nullable
    Before before;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    /// When it was sent, the last time; null when it was not.
    @Column(name = "asked_at")
    @Nullable
    Instant askedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    protected Introduction() {}

    /// What was prepared and not sent yet.
    Introduction(
            Publishable<?> need,
            Publishable<?> offer,
            Side asking,
            Request request,
            MatchRoute route,
            UUID by,
            Timetable times,
            Instant now) {
        this.id = Ids.next();
        this.need = need.id();
        this.offerKind = offer.kind();
        this.offer = offer.id();
        this.offerOrganization = offer.organization();
        this.researcher = offer.people().isEmpty() ? null : offer.people().getFirst();
        this.needTitle = need.teaser().heading();
        this.offerTitle = offer.teaser().heading();
        this.asking = asking;
        this.state = IntroductionState.SUGGESTED;
        this.revision = 1;
        this.turn = asking;
        this.deadline = Deadline.of(times);
        this.request = request;
        this.route = route;
        this.createdBy = by;
        this.createdAt = now;
        this.updatedAt = now;
        own(asking, by);
    }

    /// Who takes a step, and when.
    ///
    /// @param side    for which they act
    /// @param account who they are
    /// @param until   until when they can take it back
    record Actor(Side side, UUID account, Instant now, Instant until) {}

    /// Sends it to the other side.
    ///
    /// @param times until when the other side has to answer
    /// @throws Refused as [#step]
    void ask(Actor by, Timetable times) {
        step(Step.ASK, by);
        askedAt = by.now();
        await(asking.other(), times);
    }

    /// Somebody at the desk has it; until when they have to answer does not change.
    void take(Actor by) {
        step(Step.TAKE, by);
        own(by.side(), by.account());
    }

    /// @param next  who has to act now: offers times, or picks one
    /// @param times until when
    void accept(Actor by, Side next, Timetable times) {
        step(Step.ACCEPT, by);
        own(by.side(), ownerOf(by.side()) == null ? by.account() : ownerOf(by.side()));
        await(next, times);
    }

    void decline(Actor by, DeclineReason why) {
        step(Step.DECLINE, by);
        own(by.side(), ownerOf(by.side()) == null ? by.account() : ownerOf(by.side()));
        reason = why;
        rest();
    }

    /// @param slot  that the other side has offered
    /// @param times until when after the meeting whoever asked tells how it went
    void meet(Actor by, Slot slot, Timetable times) {
        step(Step.MEET, by);
        meeting = slot;
        await(asking, times);
    }

    /// Keeps that there is a new version of the scope sheet, to which nobody has agreed yet.
    ///
    /// @param complete whether no part of it is empty; then the other side is asked to agree, once the two meet
    /// @param times    until when
    /// @return the number of the version, from 1
    /// @throws Refused [IntroductionRefusal.WrongState] before it is accepted, and after both have agreed
    int rewriteScope(Side by, boolean complete, Timetable times, Instant now) {
        if (state != IntroductionState.ACCEPTED && state != IntroductionState.MEETING) {
            throw new Refused(new IntroductionRefusal.WrongState());
        }
        var next = ScopeStanding.after(scope, complete);
        scope = next;
        if (complete && state == IntroductionState.MEETING) {
            await(by.other(), times);
        }
        changed(now);
        return next.version();
    }

    /// One side agrees to the scope sheet; with the second word it is agreed.
    ///
    /// @param other  until when the other side has to answer
    /// @param asking until when, once it is agreed, whoever asked tells how it goes on
    /// @return the step it came to: `AGREE` or `SETTLE`
    /// @throws Refused [IntroductionRefusal.NothingToAgree], or as [#step]
    Step agree(Actor by, Timetable other, Timetable asking) {
        require(Step.AGREE);
        if (!canAgree(by.side())) {
            throw new Refused(new IntroductionRefusal.NothingToAgree());
        }
        step(Step.AGREE, by);
        var standing = Objects.requireNonNull(scope).with(by.side());
        scope = standing;
        if (!standing.settled()) {
            await(by.side().other(), other);
            return Step.AGREE;
        }
        state = Step.SETTLE.to();
        before = Objects.requireNonNull(before).as(Step.SETTLE);
        await(this.asking, asking);
        return Step.SETTLE;
    }

    /// Whether there is a whole scope sheet to which this side has not agreed yet.
    boolean canAgree(Side side) {
        return scope != null && scope.complete() && !scope.agreed().contains(side);
    }

    void reopen(Actor by, Timetable times) {
        step(Step.REOPEN, by);
        scope = scope == null ? null : scope.reopened();
        await(by.side(), times);
    }

    void withdraw(Actor by) {
        step(Step.WITHDRAW, by);
        rest();
    }

    void close(Actor by) {
        step(Step.CLOSE, by);
        rest();
    }

    /// Takes back the last step of the same person.
    ///
    /// @return the revision that the step had made
    /// @throws Refused [IntroductionRefusal.TooLate]
    int takeBack(UUID by, Instant now) {
        var last = before;
        if (last == null || last.revision() != revision || !last.by().equals(by) || now.isAfter(last.until())) {
            throw new Refused(new IntroductionRefusal.TooLate());
        }
        state = last.state();
        needOwner = last.needOwner();
        offerOwner = last.offerOwner();
        meeting = last.meeting();
        scope = last.scope();
        reason = null;
        if (last.turn() == null || last.times() == null) {
            rest();
        } else {
            turn = last.turn();
            deadline = Deadline.of(last.times(), last.chase());
        }
        changed(now);
        return last.revision();
    }

    /// Whether `account` can take the last step back at this moment.
    boolean canTakeBack(@Nullable UUID account, Instant now) {
        return before != null
                && before.revision() == revision
                && before.by().equals(account)
                && !now.isAfter(before.until());
    }

    /// Lets the clock do what is due.
    ///
    /// @return how far it has come now; null when nothing was due
    @Nullable
    Chase tick(Instant now) {
        var reached = deadline.tick(now);
        if (reached == Chase.EXPIRED) {
            require(Step.EXPIRE);
            state = Step.EXPIRE.to();
            rest();
        }
        if (reached != null) {
            changed(now);
        }
        return reached;
    }

    /// Notes that something was written, with which it may be the other side's turn.
    ///
    /// @param next  who has to act now; null when that stays as it is
    /// @param times until when; null when that stays as it is
    /// @throws Refused [IntroductionRefusal.NotOpen]
    void write(@Nullable Side next, @Nullable Timetable times, Instant now) {
        if (!isOpen()) {
            throw new Refused(new IntroductionRefusal.NotOpen());
        }
        if (next != null && times != null) {
            await(next, times);
        }
        changed(now);
    }

    /// Puts somebody in charge on one side; null leaves it to the whole desk.
    void assign(Side side, @Nullable UUID account, Instant now) {
        own(side, account);
        changed(now);
    }

    /// The side of the need says who it is; there is no way back.
    void name(Instant now) {
        named = true;
        changed(now);
    }

    /// One side wants, or does not want any more, that each sees how far the other has read. Nothing is left of what
    /// was noted before.
    void wantMarks(Side side, boolean wanted, Instant now) {
        switch (side) {
            case NEED -> needMarks = wanted;
            case OFFER -> offerMarks = wanted;
        }
        needRead = null;
        offerRead = null;
        changed(now);
    }

    boolean wantsMarks(Side side) {
        return switch (side) {
            case NEED -> needMarks;
            case OFFER -> offerMarks;
        };
    }

    @Nullable
    Instant readBy(Side side) {
        return switch (side) {
            case NEED -> needRead;
            case OFFER -> offerRead;
        };
    }

    /// Whether the two sides can write to each other.
    boolean isOpen() {
        return switch (state) {
            case INTEREST, DESK_REVIEW, ACCEPTED, MEETING, SCOPE_AGREED -> true;
            case SUGGESTED, DECLINED, EXPIRED, CLOSED -> false;
        };
    }

    /// Whether the two have agreed to meet.
    boolean isAccepted() {
        return switch (state) {
            case ACCEPTED, MEETING, SCOPE_AGREED -> true;
            case SUGGESTED, INTEREST, DESK_REVIEW, DECLINED, EXPIRED, CLOSED -> false;
        };
    }

    /// Whether it was over before the time at which the two were to meet.
    boolean isMeetingOff() {
        return meeting != null
                && !isAccepted()
                && Objects.requireNonNull(meeting.start()).isAfter(updatedAt);
    }

    @Nullable
    UUID ownerOf(Side side) {
        return switch (side) {
            case NEED -> needOwner;
            case OFFER -> offerOwner;
        };
    }

    /// @throws Refused [IntroductionRefusal.OtherSide] or [IntroductionRefusal.WrongState]
    private void step(Step step, Actor by) {
        if (!step.isFor(by.side(), asking)) {
            throw new Refused(new IntroductionRefusal.OtherSide());
        }
        require(step);
        before = new Before(
                step,
                by.account(),
                by.until(),
                revision + 1,
                state,
                turn,
                deadline.times(),
                deadline.chase(),
                needOwner,
                offerOwner,
                meeting,
                scope);
        state = step.to();
        changed(by.now());
    }

    private void require(Step step) {
        if (!step.leadsFrom(state)) {
            throw new Refused(new IntroductionRefusal.WrongState());
        }
    }

    private void await(Side next, Timetable times) {
        turn = next;
        deadline = Deadline.of(times);
    }

    private void rest() {
        turn = null;
        deadline = Deadline.none();
    }

    private void own(Side side, @Nullable UUID account) {
        switch (side) {
            case NEED -> needOwner = account;
            case OFFER -> offerOwner = account;
        }
    }

    private void changed(Instant now) {
        revision++;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }
}
