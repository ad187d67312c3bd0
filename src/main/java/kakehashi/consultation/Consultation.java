package kakehashi.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.Guarded;
import kakehashi.access.Handing;
import kakehashi.access.Shared;
import kakehashi.access.State;
import kakehashi.access.Thing;
import kakehashi.deadline.Deadline;
import kakehashi.deadline.Timetable;
import kakehashi.problem.Refused;
import kakehashi.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// One question to one desk, from its arrival to its end. It belongs to who asked.
@Entity
@Table(name = "consultations")
class Consultation implements Guarded {

    /// For so long a step can be taken back.
    static final Duration UNDO = Duration.ofMinutes(1);

    private static final int REFERENCE_DIGITS = 8;

    @Id
    UUID id;

    UUID organization;

    UUID[] team;

    /// Who speaks for the side that asks; the first step says who asked.
    UUID asker;

    /// The organization whose desk was asked.
    UUID receiver;

    /// Of the organization that asks, when it asked; null when it has none.
    @Nullable
    String prefecture;

    @Enumerated(EnumType.STRING)
    ConsultationState state;

    int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    ConsultationSheet sheet;

    /// The first one first.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Step> steps;

    /// Five-digit codes, as the desk sees it. Never changed in place.
    String[] fields;

    @Nullable
    UUID assignee;

    @Nullable
    String answer;

    @Column(name = "referred_to")
    @Nullable
    UUID referredTo;

    /// The consultation it was sent on from; null when it was not.
    @Nullable
    UUID origin;

    /// Whose desk referred it here; null when nobody did.
    @Column(name = "referred_by")
    @Nullable
    UUID referredBy;

    /// Until when the desk has to act; stays as it was where it is over.
    @Embedded
    Deadline deadline;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    protected Consultation() {}

    /// A question that has just come.
    Consultation(Asked asked, UUID organization, UUID asker, Deadline deadline, Instant now) {
        this.id = Ids.next();
        this.organization = organization;
        this.team = new UUID[] {asker};
        this.asker = asker;
        this.receiver = asked.receiver();
        this.prefecture = asked.prefecture();
        this.state = ConsultationState.RECEIVED;
        this.revision = 1;
        this.sheet = asked.sheet();
        this.fields = new String[0];
        this.origin = asked.origin() == null ? null : asked.origin().id;
        this.referredBy = asked.origin() == null ? null : asked.origin().receiver;
        this.deadline = deadline;
        this.createdAt = now;
        this.steps = List.of(new Step(state, asker, now, deadline.times(), revision));
    }

    /// What is asked of whom.
    ///
    /// @param prefecture of who asks
    /// @param origin     the consultation it is sent on from
    record Asked(
            ConsultationSheet sheet,
            UUID receiver,
            @Nullable String prefecture,
            @Nullable Consultation origin) {}

    /// What people call it by, on paper and on the phone.
    String reference() {
        var digits = id.toString();
        return digits.substring(digits.length() - REFERENCE_DIGITS).toUpperCase(Locale.ROOT);
    }

    /// As the policy sees it: who answers at the receiver's desk has a part in it.
    Guarded guarded() {
        return new Shared(this, new Receiver(receiver));
    }

    /// Leads it one step on that leaves it with the desk.
    ///
    /// @param until when the desk has to take the next one
    /// @throws Refused [ConsultationRefusal.Over] or [ConsultationRefusal.NoSuchStep]; it is then unchanged
    void lead(ConsultationState to, Deadline until, UUID by, Instant now) {
        requireStep(to);
        deadline = until;
        step(to, until.times(), by, now);
    }

    /// Ends it.
    ///
    /// @throws Refused [ConsultationRefusal.Over] or [ConsultationRefusal.NoSuchStep]; it is then unchanged
    void end(ConsultationState to, Ending ending, UUID by, Instant now) {
        requireStep(to);
        answer = ending.answer();
        referredTo = ending.referredTo();
        close(to, by, now);
    }

    /// Takes it back from the desk.
    ///
    /// @throws Refused [ConsultationRefusal.Over]; it is then unchanged
    void withdraw(UUID by, Instant now) {
        requireOpen();
        close(ConsultationState.WITHDRAWN, by, now);
    }

    /// Takes the last step back.
    ///
    /// @return the step that was taken back
    /// @throws Refused [ConsultationRefusal.NotYourStep] or [ConsultationRefusal.StepStands]; it is then unchanged
    Step takeBack(UUID by, Instant now) {
        var last = last();
        if (steps.size() == 1 || !last.by().equals(by)) {
            throw new Refused(new ConsultationRefusal.NotYourStep());
        }
        if (!canBeTakenBack(by, now)) {
            throw new Refused(new ConsultationRefusal.StepStands());
        }
        steps = steps.subList(0, steps.size() - 1);
        state = last().state();
        deadline = restored(now);
        answer = null;
        referredTo = null;
        closedAt = null;
        revision++;
        return last;
    }

    /// As it was before; of what was told of that day nobody is told again.
    private Deadline restored(Instant now) {
        var times = last().times();
        var restored = times == null ? Deadline.none() : Deadline.of(times);
        restored.tick(now);
        return restored;
    }

    /// Whether `by` may take the last step back now.
    boolean canBeTakenBack(@Nullable UUID by, Instant now) {
        var last = last();
        return steps.size() > 1
                && last.by().equals(by)
                && last.revision() == revision
                && now.isBefore(last.at().plus(UNDO));
    }

    /// Gives it to one of the desk's people; null gives it to nobody.
    ///
    /// @throws Refused [ConsultationRefusal.Over]; it is then unchanged
    void assign(@Nullable UUID to) {
        requireOpen();
        assignee = to;
        revision++;
    }

    /// Puts another wherever one was in charge, on the side that asks or at the desk.
    void handOver(Handing handing) {
        asker = handing.after(asker);
        team = new UUID[] {asker};
        if (assignee != null && state.isOpen()) {
            assignee = handing.after(assignee);
        }
        revision++;
    }

    /// Says which research fields it is about.
    void sort(List<String> into) {
        fields = into.stream().distinct().sorted().toArray(String[]::new);
        revision++;
    }

    /// @throws Refused [ConsultationRefusal.NotReferred] when there is nobody to send it on to
    UUID referredToOrRefused() {
        if (state != ConsultationState.REFERRED) {
            throw new Refused(new ConsultationRefusal.NotReferred());
        }
        return Objects.requireNonNull(referredTo);
    }

    private Step last() {
        return steps.getLast();
    }

    /// Until when the desk has to act; null where it is over.
    @Nullable
    LocalDate due() {
        return state.isOpen() ? deadline.due() : null;
    }

    boolean isOverdue(LocalDate today) {
        return state.isOpen() && deadline.isOver(today);
    }

    ConsultationFact.About about() {
        return new ConsultationFact.About(id, revision, asker, organization, receiver, assignee, due());
    }

    private void requireStep(ConsultationState to) {
        requireOpen();
        if (!state.next().contains(to)) {
            throw new Refused(new ConsultationRefusal.NoSuchStep(state.name(), to.name()));
        }
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new Refused(new ConsultationRefusal.Over());
        }
    }

    private void close(ConsultationState to, UUID by, Instant now) {
        closedAt = now;
        step(to, null, by, now);
    }

    private void step(ConsultationState to, @Nullable Timetable times, UUID by, Instant now) {
        state = to;
        revision++;
        steps = Stream.concat(steps.stream(), Stream.of(new Step(to, by, now, times, revision)))
                .toList();
    }

    @Override
    public Thing thing() {
        return Thing.CONSULTATION;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID organization() {
        return organization;
    }

    @Override
    public State state() {
        return state.state();
    }

    @Override
    public Set<UUID> team() {
        return Set.of(team);
    }

    @Override
    public boolean wasPublished() {
        return false;
    }
}
