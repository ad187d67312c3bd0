package kakehashi.consultation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Role;
import kakehashi.audit.AuditLog;
import kakehashi.deadline.Deadline;
import kakehashi.deadline.Timetables;
import kakehashi.organization.Organizations;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.IdempotencyKeys;
import kakehashi.publication.Owner;
import kakehashi.publication.Revision;
import kakehashi.publication.SheetRules;
import kakehashi.publication.Turns;
import kakehashi.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/// What who asks does: send a question to a desk, take it back, send it on to whom it was referred.
@ApplicationScoped
class Asking {

    private final Consultations consultations;
    private final Organizations organizations;
    private final Desks desks;
    private final Timetables timetables;
    private final SheetRules rules;
    private final IdempotencyKeys keys;
    private final Turns turns;
    private final AuditLog audit;
    private final Event<ConsultationFact> facts;
    private final Clock clock;

    Asking(
            Consultations consultations,
            Organizations organizations,
            Desks desks,
            Timetables timetables,
            SheetRules rules,
            IdempotencyKeys keys,
            Turns turns,
            AuditLog audit,
            Event<ConsultationFact> facts,
            Clock clock) {
        this.consultations = consultations;
        this.organizations = organizations;
        this.desks = desks;
        this.timetables = timetables;
        this.rules = rules;
        this.keys = keys;
        this.turns = turns;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /// Sends a question. With an idempotency key already used for the same one, the consultation begun then is
    /// returned.
    ///
    /// @throws Refused [ContentRefusal.Invalid] or what the policy declines
    Consultation ask(ConsultationDraft draft, Caller caller, @Nullable String key) {
        var home = homeOf(caller);
        var account = Objects.requireNonNull(caller.account());
        requireGood(draft, home);
        if (key == null) {
            return begin(draft.sheet(), Objects.requireNonNull(draft.receiver()), home, null, caller);
        }
        var fingerprint = Fingerprint.of(("consultation " + draft).getBytes(UTF_8));
        var done = keys.recordOf(account, key, fingerprint);
        if (done != null) {
            return consultations.existing(done);
        }
        var begun = begin(draft.sheet(), Objects.requireNonNull(draft.receiver()), home, null, caller);
        keys.keep(account, key, fingerprint, begun.id, clock.instant());
        return begun;
    }

    /// Sends what was referred on to whom it was referred, once.
    ///
    /// @throws Refused [ConsultationRefusal.NotReferred], [ConsultationRefusal.SentOnAlready],
    ///     [ContentRefusal.Invalid] when there is no desk any more, or what the policy declines
    Consultation sendOn(UUID id, Caller caller, @Nullable String ifMatch) {
        turns.await("consultation sent on", id);
        var it = consultations.locked(id);
        Policy.require(caller, Right.READ, it.guarded());
        if (caller.account() == null || !it.team().contains(caller.account())) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        Revision.require(ifMatch, it.revision);
        var to = it.referredToOrRefused();
        if (consultations.sentOnFrom(id) != null) {
            throw new Refused(new ConsultationRefusal.SentOnAlready());
        }
        var home = homeOf(caller);
        requireNone(desks.faults(to, "referredTo", home.id()));
        return begin(it.sheet, to, home, it, caller);
    }

    /// Takes a question back from the desk.
    ///
    /// @throws Refused [ConsultationRefusal.Over] or what the policy declines
    Consultation withdraw(UUID id, Caller caller, @Nullable String ifMatch) {
        var it = consultations.locked(id);
        Policy.require(caller, Right.WITHDRAW, it.guarded());
        Revision.require(ifMatch, it.revision);
        return withdraw(it, caller);
    }

    /// As [#withdraw(UUID, Caller, String)], of one at hand.
    Consultation withdraw(Consultation it, Caller caller) {
        var account = Objects.requireNonNull(caller.account());
        it.withdraw(account, clock.instant());
        audit.record(caller, "CONSULTATION_WITHDRAWN", it.thing().name(), it.id, it.revision);
        facts.fire(new ConsultationFact.Stepped(
                it.about(), it.state, account, clock.instant().plus(Consultation.UNDO)));
        return it;
    }

    private Consultation begin(
            ConsultationSheet sheet, UUID receiver, Owner home, @Nullable Consultation origin, Caller caller) {
        var now = clock.instant();
        var times = timetables.from(now, organizations.deskOf(receiver), false);
        var begun = new Consultation(
                new Consultation.Asked(sheet, receiver, home.prefecture(), origin),
                home.id(),
                Objects.requireNonNull(caller.account()),
                Deadline.of(times),
                now);
        if (!Policy.may(caller, Right.CREATE, begun.guarded())) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        consultations.persistAndFlush(begun);
        audit.record(caller, "CONSULTATION_RECEIVED", begun.thing().name(), begun.id, begun.revision);
        facts.fire(new ConsultationFact.Received(begun.about()));
        return begun;
    }

    /// The organization for which the caller asks: a company, or where they work as one of its people.
    private Owner homeOf(Caller caller) {
        if (caller.organization() == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
        var home = Objects.requireNonNull(
                organizations.cards(List.of(caller.organization())).get(caller.organization()));
        if (!caller.is(Role.COMPANY) && !Desks.isCompany(home)) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        return home;
    }

    private void requireGood(ConsultationDraft draft, Owner home) {
        var problems = new ArrayList<>(rules.check(draft.sheet()));
        if (draft.sheet().problem().isEmpty()) {
            problems.add(Violation.inBody("problem", "required"));
        }
        if (draft.receiver() == null) {
            problems.add(Violation.inBody("receiver", "required"));
        } else {
            problems.addAll(desks.faults(draft.receiver(), "receiver", home.id()));
        }
        requireNone(problems);
    }

    private static void requireNone(List<Violation> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
    }
}
