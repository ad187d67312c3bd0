package kakehashi.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.audit.AuditLog;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.publication.Revision;
import kakehashi.publication.SheetRules;
import org.jspecify.annotations.Nullable;

/// What coordinators do on the board: ask, answer, and take back what is their own. Whoever comes here is one.
@ApplicationScoped
class Asking {

    private static final String THING = "QUESTION";

    private final Questions questions;
    private final Replies replies;
    private final SheetRules rules;
    private final AuditLog audit;
    private final Event<QuestionAnswered> facts;
    private final Clock clock;

    Asking(
            Questions questions,
            Replies replies,
            SheetRules rules,
            AuditLog audit,
            Event<QuestionAnswered> facts,
            Clock clock) {
        this.questions = questions;
        this.replies = replies;
        this.rules = rules;
        this.audit = audit;
        this.facts = facts;
        this.clock = clock;
    }

    /// @throws Refused [ContentRefusal.Invalid] or what the policy declines
    @Transactional
    Question ask(QuestionDraft draft, Caller caller) {
        requireGood(draft);
        var made = new Question(home(caller), account(caller), draft, clock.instant());
        questions.persist(made);
        note(made, "ASKED", caller);
        return made;
    }

    /// @throws Refused [ContentRefusal.Invalid] or what the policy or another revision declines
    @Transactional
    Question revise(UUID id, QuestionDraft draft, Caller caller, @Nullable String ifMatch) {
        var it = own(id, caller, ifMatch);
        requireGood(draft);
        it.revise(draft);
        note(it, "REVISED", caller);
        return it;
    }

    /// @throws Refused what the policy or another revision declines
    @Transactional
    Question solve(UUID id, boolean solved, Caller caller, @Nullable String ifMatch) {
        var it = own(id, caller, ifMatch);
        if (solved) {
            it.solve(clock.instant());
        } else {
            it.reopen();
        }
        note(it, solved ? "SOLVED" : "REOPENED", caller);
        return it;
    }

    /// With all that was answered.
    ///
    /// @throws Refused what the policy declines
    @Transactional
    void remove(UUID id, Caller caller) {
        var it = questions.locked(id);
        requireRemovable(it.account, it.organization, caller);
        note(it, "REMOVED", caller);
        questions.delete(it);
    }

    /// @throws Refused [ContentRefusal.Invalid] or what the policy declines
    @Transactional
    Question reply(UUID id, ReplyDraft draft, Caller caller) {
        var it = questions.locked(id);
        requireGood(draft);
        var reply = new Reply(
                it, home(caller), account(caller), QuestionDraft.present("text", draft.text()), clock.instant());
        replies.persistAndFlush(reply);
        note(it, "ANSWERED", caller);
        facts.fire(new QuestionAnswered(reply.id, it.account, reply.account));
        return it;
    }

    /// @throws Refused what the policy declines
    @Transactional
    Question removeReply(UUID id, UUID reply, Caller caller) {
        var it = questions.locked(id);
        var found = replies.findById(reply);
        if (found == null || !found.question.equals(id)) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        requireRemovable(found.account, found.organization, caller);
        replies.delete(found);
        note(it, "ANSWER_REMOVED", caller);
        return it;
    }

    private Question own(UUID id, Caller caller, @Nullable String ifMatch) {
        var it = questions.locked(id);
        if (!it.account.equals(caller.account())) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        Revision.require(ifMatch, it.revision);
        return it;
    }

    private static void requireRemovable(UUID account, UUID organization, Caller caller) {
        if (!QuestionViews.isRemovable(account, organization, caller)) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
    }

    private void requireGood(Object draft) {
        var problems = rules.check(draft);
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
    }

    private static UUID home(Caller caller) {
        return Objects.requireNonNull(caller.organization());
    }

    private static UUID account(Caller caller) {
        return Objects.requireNonNull(caller.account());
    }

    private void note(Question it, String action, Caller caller) {
        audit.record(caller, THING + "_" + action, THING, it.id, it.revision);
    }
}
