package kakehashi.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Colleague;
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
import kakehashi.publication.Revision;
import kakehashi.publication.SheetRules;
import org.jspecify.annotations.Nullable;

/// What the desk does with a question: give it to somebody, lead it step by step, end it, take a step back.
@ApplicationScoped
class Consulting {

    /// A day further away than this is a slip of the hand.
    private static final int MOST_DAYS = 366;

    private final Consultations consultations;
    private final Notes notes;
    private final NeedMaking making;
    private final Organizations organizations;
    private final Desks desks;
    private final Accounts accounts;
    private final Timetables timetables;
    private final SheetRules rules;
    private final AuditLog audit;
    private final Event<ConsultationFact> facts;
    private final Clock clock;

    Consulting(
            Consultations consultations,
            Notes notes,
            NeedMaking making,
            Organizations organizations,
            Desks desks,
            Accounts accounts,
            Timetables timetables,
            SheetRules rules,
            AuditLog audit,
            Event<ConsultationFact> facts,
            Clock clock) {
        this.consultations = consultations;
        this.notes = notes;
        this.making = making;
        this.organizations = organizations;
        this.desks = desks;
        this.accounts = accounts;
        this.timetables = timetables;
        this.rules = rules;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /// Leads it on, or ends it without a need.
    ///
    /// @throws Refused [ContentRefusal.Invalid], [ConsultationRefusal.Over], [ConsultationRefusal.NoSuchStep]
    ///     or what the policy declines
    Consultation step(UUID id, ConsultationStepDraft draft, Caller caller, @Nullable String ifMatch) {
        var it = forWriting(id, Right.EDIT, caller, ifMatch);
        var now = clock.instant();
        requireNone(problems(draft, it, now));
        var to = Objects.requireNonNull(draft.state());
        var account = account(caller);
        switch (to) {
            case SORTING, EXAMINING -> it.lead(to, until(draft.due(), it, now), account, now);
            case RECEIVED, TURNED, ADVISED, REFERRED, DECLINED, WITHDRAWN -> it.end(to, draft.ending(), account, now);
        }
        return stepped(it, caller);
    }

    /// Ends it with needs, which are drafts of who asked.
    ///
    /// @throws Refused as [#step] does
    Consultation turn(UUID id, NeedsDraft draft, Caller caller, @Nullable String ifMatch) {
        var it = forWriting(id, Right.EDIT, caller, ifMatch);
        it.end(ConsultationState.TURNED, Ending.NONE, account(caller), clock.instant());
        making.make(it, draft, caller);
        return stepped(it, caller);
    }

    private Consultation stepped(Consultation it, Caller caller) {
        note(it, "CONSULTATION_" + it.state, caller);
        facts.fire(new ConsultationFact.Stepped(
                it.about(), it.state, account(caller), clock.instant().plus(Consultation.UNDO)));
        return it;
    }

    /// Takes the caller's own last step back, with all that came of it.
    ///
    /// @throws Refused [ConsultationRefusal.NotYourStep], [ConsultationRefusal.StepStands] or what the
    ///     policy declines
    Consultation takeBack(UUID id, Caller caller, @Nullable String ifMatch) {
        var it = forWriting(id, Right.READ, caller, ifMatch);
        var undone = it.takeBack(account(caller), clock.instant());
        if (undone.state() == ConsultationState.TURNED) {
            making.unmake(it, caller);
        }
        note(it, "CONSULTATION_TAKEN_BACK", caller);
        facts.fire(new ConsultationFact.TakenBack(it.about(), it.state, account(caller), undone.revision()));
        return it;
    }

    /// Gives it to one of the desk's people.
    ///
    /// @throws Refused [ContentRefusal.Invalid] naming who is none, [ConsultationRefusal.Over] or what the policy
    ///     declines
    Consultation assign(UUID id, @Nullable UUID to, Caller caller, @Nullable String ifMatch) {
        var it = forWriting(id, Right.ASSIGN, caller, ifMatch);
        if (to != null && colleagues(it).stream().noneMatch(each -> each.id().equals(to))) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("assignee", "unknown-record"))));
        }
        it.assign(to);
        note(it, "CONSULTATION_ASSIGNED", caller);
        facts.fire(new ConsultationFact.Assigned(it.about(), account(caller)));
        return it;
    }

    /// Those of the desk who can have it, by name.
    List<Colleague> colleagues(Consultation it) {
        return accounts.colleagues(it.receiver).stream()
                .filter(each -> each.roles().contains(Role.COORDINATOR))
                .toList();
    }

    /// Says which research fields it is about.
    Consultation sort(UUID id, FieldsDraft draft, Caller caller, @Nullable String ifMatch) {
        var it = forWriting(id, Right.EDIT, caller, ifMatch);
        requireNone(rules.check(draft));
        it.sort(draft.fields());
        note(it, "CONSULTATION_SORTED", caller);
        return it;
    }

    /// Writes something down for the desk.
    Consultation write(UUID id, NoteDraft draft, Caller caller) {
        var it = consultations.existing(id);
        Policy.require(caller, Right.EDIT, it.guarded());
        var problems = new ArrayList<>(rules.check(draft));
        if (draft.text() == null) {
            problems.add(Violation.inBody("text", "required"));
        }
        requireNone(problems);
        notes.persistAndFlush(new Note(it, account(caller), Objects.requireNonNull(draft.text()), clock.instant()));
        note(it, "CONSULTATION_NOTED", caller);
        return it;
    }

    private Consultation forWriting(UUID id, Right right, Caller caller, @Nullable String ifMatch) {
        var it = consultations.locked(id);
        Policy.require(caller, right, it.guarded());
        Revision.require(ifMatch, it.revision);
        return it;
    }

    private Deadline until(@Nullable LocalDate due, Consultation it, Instant now) {
        var desk = organizations.deskOf(it.receiver);
        return Deadline.of(due == null ? timetables.from(now, desk, false) : timetables.until(due, now, desk));
    }

    private List<Violation> problems(ConsultationStepDraft draft, Consultation it, Instant now) {
        var problems = new ArrayList<>(rules.check(draft));
        var to = draft.state();
        if (to == null) {
            problems.add(Violation.inBody("state", "required"));
            return problems;
        }
        switch (to) {
            case SORTING, EXAMINING -> requirePlausible(draft.due(), timetables.day(now), problems);
            case ADVISED, DECLINED -> requireAnswer(draft, problems);
            case REFERRED -> {
                requireAnswer(draft, problems);
                problems.addAll(referral(draft, it));
            }
            // these come about in other ways
            case RECEIVED, TURNED, WITHDRAWN -> problems.add(Violation.inBody("state", "unknown-code"));
        }
        return problems;
    }

    private static void requirePlausible(@Nullable LocalDate due, LocalDate today, List<Violation> problems) {
        if (due != null && (due.isBefore(today) || due.isAfter(today.plusDays(MOST_DAYS)))) {
            problems.add(Violation.inBody("due", "not-plausible"));
        }
    }

    private static void requireAnswer(ConsultationStepDraft draft, List<Violation> problems) {
        if (draft.answer() == null) {
            problems.add(Violation.inBody("answer", "required"));
        }
    }

    private List<Violation> referral(ConsultationStepDraft draft, Consultation it) {
        if (draft.organization() == null) {
            return List.of(Violation.inBody("organization", "required"));
        }
        return draft.organization().equals(it.receiver)
                ? List.of(Violation.inBody("organization", "own-organization"))
                : desks.faults(draft.organization(), "organization", it.organization);
    }

    private static void requireNone(List<Violation> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
    }

    private static UUID account(Caller caller) {
        return Objects.requireNonNull(caller.account());
    }

    private void note(Consultation it, String action, Caller caller) {
        audit.record(caller, action, it.thing().name(), it.id, it.revision);
    }
}
