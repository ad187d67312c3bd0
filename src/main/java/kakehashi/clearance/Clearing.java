package kakehashi.clearance;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.audit.AuditLog;
import kakehashi.clearance.form.Edition;
import kakehashi.clearance.form.Forms;
import kakehashi.disclosure.Disclosure;
import kakehashi.organization.Organizations;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.IdempotencyKeys;
import kakehashi.publication.Publishable;
import kakehashi.publication.Revision;
import kakehashi.publication.SheetRules;
import kakehashi.publication.Turns;
import kakehashi.researcher.Researchers;
import kakehashi.shared.Fingerprint;
import org.jspecify.annotations.Nullable;

/// Leads a check from its first answer to its end: asks the policy, opens and closes details, writes the audit.
@ApplicationScoped
class Clearing {

    private final Clearances clearances;
    private final ClearanceViews views;
    private final Forms forms;
    private final Disclosure disclosure;
    private final Organizations organizations;
    private final Researchers researchers;
    private final SheetRules rules;
    private final IdempotencyKeys keys;
    private final Turns turns;
    private final AuditLog audit;
    private final Clock clock;

    Clearing(
            Clearances clearances,
            ClearanceViews views,
            Forms forms,
            Disclosure disclosure,
            Organizations organizations,
            Researchers researchers,
            SheetRules rules,
            IdempotencyKeys keys,
            Turns turns,
            AuditLog audit,
            Clock clock) {
        this.clearances = clearances;
        this.views = views;
        this.forms = forms;
        this.disclosure = disclosure;
        this.organizations = organizations;
        this.researchers = researchers;
        this.rules = rules;
        this.keys = keys;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /// Begins a check. With an idempotency key already used for the same side, the check begun then is returned.
    ///
    /// @param record that the caller may read
    /// @throws Refused [ContentRefusal.Invalid], [ClearanceRefusal.AlreadyOpen] or what the policy declines
    Clearance begin(Publishable<?> record, ClearanceDraft draft, Caller caller, @Nullable String key) {
        var account = Objects.requireNonNull(caller.account());
        if (key == null) {
            return place(record, draft, caller);
        }
        var fingerprint = Fingerprint.of((record.id() + " " + draft).getBytes(UTF_8));
        var done = keys.recordOf(account, key, fingerprint);
        if (done != null) {
            return clearances.existing(done);
        }
        var begun = place(record, draft, caller);
        keys.keep(account, key, fingerprint, begun.id, clock.instant());
        return begun;
    }

    private Clearance place(Publishable<?> record, ClearanceDraft draft, Caller caller) {
        var now = clock.instant();
        var person = draft.researcher() == null ? null : researchers.findById(draft.researcher());
        var organization =
                draft.organization() == null && person != null ? person.organization() : draft.organization();
        var begun = new Clearance(
                record,
                Objects.requireNonNullElse(organization, record.organization()),
                draft.researcher(),
                forms.at(now),
                Objects.requireNonNull(caller.account()),
                now);
        if (!Policy.may(caller, Right.SUBMIT, new Checked(begun, record))) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        requireSide(record, draft, organization, person, caller);
        turns.await("clearance", record.id());
        if (clearances.open(record.id(), begun.counterpart, begun.researcher) != null) {
            throw new Refused(new ClearanceRefusal.AlreadyOpen());
        }
        clearances.persist(begun);
        note(begun, record, "CHECK_BEGUN", caller);
        return begun;
    }

    private void requireSide(
            Publishable<?> record,
            ClearanceDraft draft,
            @Nullable UUID organization,
            @Nullable Publishable<?> person,
            Caller caller) {
        if (draft.researcher() != null && (person == null || !Policy.may(caller, Right.READ, person))) {
            throw refused("researcher", "unknown-record");
        }
        if (organization == null) {
            throw refused("organization", "required");
        }
        if (organization.equals(record.organization())) {
            throw refused("organization", "own-organization");
        }
        var house = organizations.findById(organization);
        boolean known = house != null && Policy.may(caller, Right.READ, house);
        if (!known || person != null && !person.organization().equals(organization)) {
            throw refused("organization", "unknown-record");
        }
    }

    /// Puts these answers in place of the present ones.
    ///
    /// @param ifMatch the revision the caller saw
    /// @throws Refused [ClearanceRefusal.FormOutdated], [ContentRefusal.Invalid] or what the policy declines
    Clearance answer(UUID id, AnswersDraft draft, Caller caller, @Nullable String ifMatch) {
        var checked = forWriting(id, Right.SUBMIT, caller, ifMatch);
        var edition = forms.at(clock.instant());
        if (draft.edition() != null && !draft.edition().equals(edition.code())) {
            throw new Refused(new ClearanceRefusal.FormOutdated(edition.form().version()));
        }
        requireGood(problems(draft, edition));
        checked.clearance().answer(edition, draft.answers());
        note(checked, "CHECK_ANSWERED", caller);
        return checked.clearance();
    }

    private List<Violation> problems(AnswersDraft draft, Edition edition) {
        var problems = new ArrayList<>(rules.check(draft));
        if (draft.edition() == null) {
            problems.add(Violation.inBody("edition", "required"));
        }
        var met = new HashSet<@Nullable String>();
        for (int i = 0; i < draft.answers().size(); i++) {
            var question = draft.answers().get(i).question();
            if (!edition.form().asks(question) || !met.add(question)) {
                problems.add(Violation.inBody("answers[%d].question".formatted(i), "unknown-code"));
            }
        }
        return problems;
    }

    /// Hands the answers in.
    Clearance submit(UUID id, Caller caller, @Nullable String ifMatch) {
        var checked = forWriting(id, Right.SUBMIT, caller, ifMatch);
        var it = checked.clearance();
        var now = clock.instant();
        it.submit(forms.at(now), standing(checked), views.counterpart(it), caller, now);
        note(checked, "CHECK_SUBMITTED", caller);
        return it;
    }

    /// Decides. An approval opens details to the other side, whatever else they need; anything else closes them.
    ///
    /// @throws Refused [ContentRefusal.Invalid], [ClearanceRefusal.NotShared], or what check and policy decline
    Clearance decide(UUID id, DecisionDraft draft, Caller caller, @Nullable String ifMatch) {
        var checked = views.checked(clearances.locked(id));
        var it = checked.clearance();
        Policy.require(caller, Right.READ, checked);
        it.requireWaiting();
        Policy.require(caller, Right.DECIDE, checked);
        Revision.require(ifMatch, it.revision);
        var decision = requireGood(draft);
        var record = checked.record();
        switch (decision) {
            case APPROVED -> {
                if (record == null || !Policy.may(caller, Right.DECIDE, record)) {
                    throw new Refused(new ClearanceRefusal.NotShared());
                }
                it.tie = disclosure.clear(
                        record, it.counterpart, it.researcher, draft.validUntil(), it.reference(), caller);
            }
            case HOLD, REJECTED -> close(checked, caller);
        }
        it.decide(draft, caller, clock.instant());
        note(checked, "CHECK_" + decision, caller);
        return clearances.fresh(it);
    }

    /// Ends an approval before its time.
    ///
    /// @throws Refused [ClearanceRefusal.NotInForce] or what the policy declines
    Clearance end(UUID id, Caller caller) {
        var checked = views.checked(clearances.locked(id));
        Policy.require(caller, Right.READ, checked);
        Policy.require(caller, Right.DECIDE, standing(checked));
        if (!checked.clearance().holds(clock.instant())) {
            throw new Refused(new ClearanceRefusal.NotInForce());
        }
        close(checked, caller);
        return clearances.fresh(checked.clearance());
    }

    private void close(Checked checked, Caller caller) {
        var it = checked.clearance();
        if (checked.record() != null) {
            disclosure.endClearance(checked.record(), it.counterpart, it.researcher, caller);
        }
    }

    private Checked forWriting(UUID id, Right right, Caller caller, @Nullable String ifMatch) {
        var checked = views.checked(clearances.locked(id));
        Policy.require(caller, right, checked);
        Revision.require(ifMatch, checked.clearance().revision);
        return checked;
    }

    /// @throws Refused [AccessRefusal.Hidden] when the record is no more
    private static Publishable<?> standing(Checked checked) {
        if (checked.record() == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return checked.record();
    }

    private Decision requireGood(DecisionDraft draft) {
        var problems = new ArrayList<>(rules.check(draft));
        if (draft.decision() == null) {
            problems.add(Violation.inBody("decision", "required"));
        }
        if (draft.reason() == null || draft.reason().isBlank()) {
            problems.add(Violation.inBody("reason", "required"));
        }
        if (draft.validUntil() != null
                && (draft.decision() != Decision.APPROVED || !draft.validUntil().isAfter(clock.instant()))) {
            problems.add(Violation.inBody("validUntil", "not-plausible"));
        }
        requireGood(problems);
        return Objects.requireNonNull(draft.decision());
    }

    private static void requireGood(List<Violation> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
    }

    private static Refused refused(String field, String code) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody(field, code))));
    }

    private void note(Checked checked, String action, Caller caller) {
        note(checked.clearance(), checked.record(), action, caller);
    }

    /// About the record, without a word of what was answered.
    private void note(Clearance it, @Nullable Publishable<?> record, String action, Caller caller) {
        audit.record(caller, action, it.kind, it.record, record == null ? it.recordRevision : record.revision());
    }
}
