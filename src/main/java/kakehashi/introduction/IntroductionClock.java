package kakehashi.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.State;
import kakehashi.audit.AuditLog;
import kakehashi.deadline.Waiting;
import kakehashi.shared.Language;
import kakehashi.thread.Content;
import kakehashi.thread.Entries;
import kakehashi.thread.Entry;

/// What happens to introductions by itself: reminders, the word to the deputy, expiry.
@ApplicationScoped
class IntroductionClock implements Waiting {

    private static final Caller PRODUCT = Caller.nobody(Language.JA);

    private final Introductions introductions;
    private final MatchedRecords records;
    private final Entries entries;
    private final Answers answers;
    private final AuditLog audit;
    private final Event<IntroductionFact> facts;

    IntroductionClock(
            Introductions introductions,
            MatchedRecords records,
            Entries entries,
            Answers answers,
            AuditLog audit,
            Event<IntroductionFact> facts) {
        this.introductions = introductions;
        this.records = records;
        this.entries = entries;
        this.answers = answers;
        this.audit = audit;
        this.facts = facts;
    }

    @Override
    public List<UUID> ticking(Instant now, int limit) {
        return introductions.ticking(now, limit);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tick(UUID id, Instant now) {
        var it = introductions.ticking(id, now);
        if (it == null) {
            return;
        }
        var turn = it.turn;
        var reached = it.tick(now);
        if (reached == null || turn == null) {
            return;
        }
        audit.record(PRODUCT, Introducing.THING + "_" + reached, Introducing.THING, it.id, it.revision);
        switch (reached) {
            case WAITING -> throw new IllegalStateException("the clock went back");
            case REMINDED -> facts.fire(new IntroductionFact.Reminded(it.id, it.revision, turn));
            case OVERDUE -> facts.fire(new IntroductionFact.Overdue(it.id, it.revision, turn));
            case EXPIRED -> expired(it, now);
        }
    }

    private void expired(Introduction it, Instant now) {
        var asked = records.of(it).organizationOf(it.asking.other());
        answers.note(it, asked, now, null);
        entries.persist(new Entry(
                Objects.requireNonNull(it.id),
                null,
                null,
                State.PRE_NDA,
                new Content.StepTaken(Step.EXPIRE.name(), null, null, null),
                now));
        facts.fire(new IntroductionFact.Stepped(it.id, it.revision, Step.EXPIRE, null, null, now));
    }
}
