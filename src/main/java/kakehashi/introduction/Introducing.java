package kakehashi.introduction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.State;
import kakehashi.access.Wall;
import kakehashi.audit.AuditLog;
import kakehashi.deadline.Timetable;
import kakehashi.deadline.Timetables;
import kakehashi.organization.Desk;
import kakehashi.organization.Organizations;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.IdempotencyKeys;
import kakehashi.publication.Revision;
import kakehashi.publication.SheetRules;
import kakehashi.publication.Turns;
import kakehashi.shared.Fingerprint;
import kakehashi.shared.RecordKind;
import kakehashi.thread.Content;
import kakehashi.thread.Entries;
import kakehashi.thread.Entry;
import org.jspecify.annotations.Nullable;

/// Leads an introduction from the first word to the meeting: asks the policy, sets the day by which somebody has to
/// act, keeps the step in the thread, writes the audit, tells what happened.
@ApplicationScoped
class Introducing {

    /// What the audit calls it.
    static final String THING = "INTRODUCTION";

    private final Introductions introductions;
    private final MatchedRecords records;
    private final Offers offers;
    private final Entries entries;
    private final Answers answers;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Timetables timetables;
    private final IntroductionConfig config;
    private final SheetRules rules;
    private final IdempotencyKeys keys;
    private final Turns turns;
    private final AuditLog audit;
    private final Wall wall;
    private final Event<IntroductionFact> facts;
    private final Clock clock;

    Introducing(
            Introductions introductions,
            MatchedRecords records,
            Offers offers,
            Entries entries,
            Answers answers,
            Organizations organizations,
            Accounts accounts,
            Timetables timetables,
            IntroductionConfig config,
            SheetRules rules,
            IdempotencyKeys keys,
            Turns turns,
            AuditLog audit,
            Wall wall,
            Event<IntroductionFact> facts,
            Clock clock) {
        this.introductions = introductions;
        this.records = records;
        this.offers = offers;
        this.entries = entries;
        this.answers = answers;
        this.organizations = organizations;
        this.accounts = accounts;
        this.timetables = timetables;
        this.config = config;
        this.rules = rules;
        this.keys = keys;
        this.turns = turns;
        this.audit = audit;
        this.wall = wall;
        this.facts = facts;
        this.clock = clock;
    }

    /// An introduction that somebody has part in, locked, with its records and their side.
    record Held(Introduction it, Matched matched, Side side, Caller caller) {

        UUID organization() {
            return matched.organizationOf(side);
        }
    }

    /// Asks for an introduction, or prepares one. With an idempotency key already used for the same content, the one
    /// made then is returned.
    ///
    /// @throws Refused [ContentRefusal.Invalid], [IntroductionRefusal] or what the policy declines
    @Transactional
    Introduction begin(IntroductionDraft draft, Caller caller, @Nullable String key) {
        Policy.requireSomebody(caller);
        var account = requireNonNull(caller.account());
        if (key == null) {
            return place(draft, caller);
        }
        var fingerprint = Fingerprint.of(draft.toString().getBytes(UTF_8));
        var done = keys.recordOf(account, key, fingerprint);
        if (done != null) {
            return introductions.existing(done);
        }
        var made = place(draft, caller);
        keys.keep(account, key, fingerprint, made.id, clock.instant());
        return made;
    }

    private Introduction place(IntroductionDraft draft, Caller caller) {
        requireGood(draft);
        var need = requireNonNull(draft.need());
        var offer = requireNonNull(draft.offer());
        var matched = records.readableBy(caller, need, requireNonNullElse(draft.offerKind(), RecordKind.SEED), offer);
        var side = matched.sideOf(caller);
        if (side == null) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        turns.await("introduction", need, offer);
        requirePossible(matched, side);
        var now = clock.instant();
        var made = new Introduction(
                matched.need(),
                matched.offer(),
                side,
                requireNonNull(draft.request()),
                requireNonNullElse(draft.route(), MatchRoute.SEARCH),
                requireNonNull(caller.account()),
                times(matched, side, now, false),
                now);
        introductions.persist(made);
        audit(made, "PREPARED", caller);
        if (!draft.suggested()) {
            send(new Held(made, matched, side, caller), null, now);
        }
        settle();
        return made;
    }

    private void requireGood(IntroductionDraft draft) {
        var problems = new ArrayList<>(rules.check(draft));
        var request = draft.request();
        if (request != null) {
            require(request.message(), "request.message", problems);
            require(request.missing(), "request.missing", problems);
            require(request.aboutUs(), "request.aboutUs", problems);
        }
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
    }

    private static void require(String text, String field, List<Violation> problems) {
        if (text.isEmpty()) {
            problems.add(Violation.inBody(field, "required"));
        }
    }

    private void requirePossible(Matched matched, Side asking) {
        var obstacle = offers.obstacle(matched, asking);
        if (obstacle != null) {
            throw new Refused(obstacle);
        }
    }

    /// Takes a step.
    ///
    /// @param ifMatch the revision the caller saw, as `If-Match` says it
    /// @throws Refused [ContentRefusal.Invalid], [IntroductionRefusal] or what the policy declines
    @Transactional
    Introduction step(UUID id, StepDraft draft, Caller caller, @Nullable String ifMatch) {
        var held = held(id, caller, ifMatch);
        var problems = new ArrayList<>(rules.check(draft));
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
        var now = clock.instant();
        switch (requireNonNull(draft.step())) {
            case ASK -> ask(held, draft, now);
            case TAKE -> {
                held.it().take(actor(held, now));
                tell(held, draft, Step.TAKE, null, now);
            }
            case ACCEPT -> accept(held, draft, now);
            case DECLINE -> decline(held, draft, now);
            case MEET -> meet(held, draft, now);
            case WITHDRAW -> {
                held.it().withdraw(actor(held, now));
                tell(held, draft, Step.WITHDRAW, null, now);
            }
            case CLOSE -> {
                held.it().close(actor(held, now));
                tell(held, draft, Step.CLOSE, null, now);
            }
            case AGREE -> agree(held, draft, now);
            case REOPEN -> {
                held.it().reopen(actor(held, now), times(held.matched(), held.side(), now, false));
                tell(held, draft, Step.REOPEN, null, now);
            }
            case EXPIRE, SETTLE -> throw new Refused(new IntroductionRefusal.OtherSide()); // they follow by themselves
        }
        settle();
        return held.it();
    }

    private void ask(Held held, StepDraft draft, Instant now) {
        turns.await("introduction", held.it().need, held.it().offer);
        var open = introductions.open(held.it().need, held.it().offer);
        if (open != null && !open.id.equals(held.it().id)) {
            throw new Refused(new IntroductionRefusal.AlreadyAsked(open.id.toString()));
        }
        send(held, draft.note(), now);
    }

    private void send(Held held, @Nullable String note, Instant now) {
        var it = held.it();
        it.ask(actor(held, now), times(held.matched(), held.side().other(), now, true));
        keep(held, new Content.StepTaken(Step.ASK.name(), null, note, null), now);
        note(held, Step.ASK, now);
    }

    private void accept(Held held, StepDraft draft, Instant now) {
        var offer = draft.slots().isEmpty() ? null : offers.checked(draft.slots(), draft.zone(), null, now);
        var next = offer == null ? held.side() : held.side().other();
        held.it().accept(actor(held, now), next, times(held.matched(), next, now, false));
        answered(held, now);
        tell(held, draft, Step.ACCEPT, null, now);
        if (offer != null) {
            keep(held, offer, now.plusMillis(1)); // after the word that it was accepted
        }
    }

    private void decline(Held held, StepDraft draft, Instant now) {
        var reason = draft.reason();
        if (reason == null) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("reason", "required"))));
        }
        held.it().decline(actor(held, now), reason);
        answered(held, now);
        tell(held, draft, Step.DECLINE, reason, now);
    }

    private void meet(Held held, StepDraft draft, Instant now) {
        if (draft.slot() == null) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("slot", "required"))));
        }
        var slot = offers.offered(held.it(), held.side().other(), draft.slot(), now);
        held.it()
                .meet(
                        actor(held, now),
                        slot,
                        times(held.matched(), held.it().asking, requireNonNull(slot.end()), false));
        keep(held, new Content.StepTaken(Step.MEET.name(), null, draft.note(), slot), now);
        note(held, Step.MEET, now);
    }

    /// Nobody agrees to what they have not accepted the secrecy of.
    private void agree(Held held, StepDraft draft, Instant now) {
        var it = held.it();
        var written = entries.lastScope(it.id);
        if (written != null && !reads(held, written)) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        var other = times(held.matched(), held.side().other(), now, false);
        var asking = times(held.matched(), it.asking, now, false);
        tell(held, draft, it.agree(actor(held, now), other, asking), null, now);
    }

    private static boolean reads(Held held, Entry entry) {
        return Policy.may(held.caller(), Right.READ_BODY, held.matched().conversation(entry.secrecy()));
    }

    /// Takes back the last step of the caller, within the time there is for it.
    @Transactional
    Introduction takeBack(UUID id, Caller caller, @Nullable String ifMatch) {
        var held = held(id, caller, ifMatch);
        var it = held.it();
        var now = clock.instant();
        var last = it.before;
        int taken = it.takeBack(requireNonNull(caller.account()), now);
        var step = requireNonNull(last).step();
        switch (step) {
            case ACCEPT, DECLINE -> answers.forget(it);
            case ASK, TAKE, EXPIRE, MEET, AGREE, SETTLE, REOPEN, WITHDRAW, CLOSE -> {
                // nothing beside it
            }
        }
        keep(held, new Content.StepTaken("UNDO_" + step.name(), null, null, null), now);
        audit(it, "TAKEN_BACK", caller);
        facts.fire(new IntroductionFact.TakenBack(it.id, it.revision, taken));
        settle();
        return it;
    }

    /// Puts a colleague in charge on the caller's side; null leaves it to the whole desk.
    @Transactional
    Introduction assign(UUID id, @Nullable UUID account, Caller caller, @Nullable String ifMatch) {
        var held = held(id, caller, ifMatch);
        if (account != null && !accounts.of(held.organization()).containsKey(account)) {
            throw new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody("account", "unknown-record"))));
        }
        held.it().assign(held.side(), account, clock.instant());
        audit(held.it(), "ASSIGNED", caller);
        if (account != null) {
            facts.fire(new IntroductionFact.Assigned(
                    held.it().id, held.it().revision, held.side(), account, requireNonNull(caller.account())));
        }
        settle();
        return held.it();
    }

    /// The side of an anonymous need says to the other side who it is.
    @Transactional
    Introduction name(UUID id, Caller caller, @Nullable String ifMatch) {
        var held = held(id, caller, ifMatch);
        if (held.side() != Side.NEED) {
            throw new Refused(new IntroductionRefusal.OtherSide());
        }
        Policy.requireProof(caller);
        if (!held.it().named) {
            held.it().name(clock.instant());
            audit(held.it(), "NAMED", caller);
            settle();
        }
        return held.it();
    }

    /// Says whether the caller's side wants that each sees how far the other has read.
    @Transactional
    Introduction wantMarks(UUID id, boolean wanted, Caller caller, @Nullable String ifMatch) {
        var held = held(id, caller, ifMatch);
        if (held.it().wantsMarks(held.side()) != wanted) {
            held.it().wantMarks(held.side(), wanted, clock.instant());
            audit(held.it(), wanted ? "MARKS_WANTED" : "MARKS_UNWANTED", caller);
            settle();
        }
        return held.it();
    }

    /// Notes that the caller's side has read what is new to it, where both want that known.
    void markRead(IntroductionView seen) {
        var marks = seen.marks();
        if (!marks.own() || !marks.theirs() || seen.entries().isEmpty()) {
            return;
        }
        var last = seen.entries().getLast().at();
        if (marks.ownRead() == null || marks.ownRead().isBefore(last)) {
            var it = seen.summary();
            wall.asProduct(() -> introductions.markRead(it.id(), it.side(), clock.instant()));
        }
    }

    /// As [#held(UUID, Caller)], for who saw this revision.
    Held held(UUID id, Caller caller, @Nullable String ifMatch) {
        var held = held(id, caller);
        Revision.require(ifMatch, held.it().revision);
        return held;
    }

    /// @throws Refused [AccessRefusal.Hidden] for whoever has no part in it
    Held held(UUID id, Caller caller) {
        Policy.requireSomebody(caller);
        var it = introductions.locked(id);
        var held = new Held(it, records.of(it), Side.NEED, caller);
        var side = held.matched().sideOf(caller);
        if (side == null || isHidden(it, side) || !mayPost(held)) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return new Held(it, held.matched(), side, caller);
    }

    /// What is only prepared is for those who prepare it.
    static boolean isHidden(Introduction it, Side side) {
        return it.state == IntroductionState.SUGGESTED && side != it.asking;
    }

    private static boolean mayPost(Held held) {
        return Policy.may(held.caller(), Right.POST, held.matched().conversation(State.PRE_NDA));
    }

    private Introduction.Actor actor(Held held, Instant now) {
        return new Introduction.Actor(
                held.side(), requireNonNull(held.caller().account()), now, now.plus(config.grace()));
    }

    /// Until when a side has to act that can from `begun` on, by the calendar of its desk.
    Timetable times(Matched matched, Side side, Instant begun, boolean expires) {
        return timetables.from(begun, desk(matched, side), expires);
    }

    private @Nullable Desk desk(Matched matched, Side side) {
        return organizations.deskOf(matched.organizationOf(side));
    }

    private void answered(Held held, Instant now) {
        var asked = requireNonNull(held.it().askedAt);
        int days = timetables.between(asked, now, desk(held.matched(), held.side()));
        answers.note(held.it(), held.organization(), now, days);
    }

    private void tell(Held held, StepDraft draft, Step step, @Nullable DeclineReason reason, Instant now) {
        keep(held, new Content.StepTaken(step.name(), reason == null ? null : reason.name(), draft.note(), null), now);
        note(held, step, now);
    }

    /// Adds to the thread, kept as what binds the two to secrecy now asks for.
    void keep(Held held, Content content, Instant now) {
        entries.persist(new Entry(
                held.it().id,
                held.side().name(),
                held.caller().account(),
                offers.secrecy(held.matched()),
                content,
                now));
    }

    private void note(Held held, Step step, Instant now) {
        audit(held.it(), step.name(), held.caller());
        facts.fire(new IntroductionFact.Stepped(
                held.it().id,
                held.it().revision,
                step,
                held.side(),
                held.caller().account(),
                now.plus(config.grace())));
    }

    /// Keeps in the audit that somebody reads one, or a part of it.
    void noteReading(String action, UUID id, int revision, Caller caller) {
        audit.recordReading(caller, THING + "_" + action, THING, id, revision);
    }

    private void audit(Introduction it, String action, Caller caller) {
        audit.record(caller, THING + "_" + action, THING, it.id, it.revision);
    }

    /// Writes down what was decided; whoever asks need not see every row of it.
    private void settle() {
        wall.asProduct(introductions::writeDown);
    }
}
