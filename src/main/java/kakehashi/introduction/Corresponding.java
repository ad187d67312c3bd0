package kakehashi.introduction;

import static java.util.Objects.requireNonNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Wall;
import kakehashi.attachment.file.Attachments;
import kakehashi.attachment.file.Intake;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.SheetRules;
import kakehashi.shared.LocalizedText;
import kakehashi.thread.Content;
import kakehashi.thread.Entries;
import kakehashi.thread.Scope;
import org.jspecify.annotations.Nullable;

/// Takes what the two sides write to each other, and passes the turn on with it.
@ApplicationScoped
class Corresponding {

    private final Introducing introducing;
    private final Introductions introductions;
    private final MatchedRecords records;
    private final Offers offers;
    private final Entries entries;
    private final Attachments attachments;
    private final Intake intake;
    private final SheetRules rules;
    private final Wall wall;
    private final Event<IntroductionFact> facts;
    private final Clock clock;

    Corresponding(
            Introducing introducing,
            Introductions introductions,
            MatchedRecords records,
            Offers offers,
            Entries entries,
            Attachments attachments,
            Intake intake,
            SheetRules rules,
            Wall wall,
            Event<IntroductionFact> facts,
            Clock clock) {
        this.introducing = introducing;
        this.introductions = introductions;
        this.records = records;
        this.offers = offers;
        this.entries = entries;
        this.attachments = attachments;
        this.intake = intake;
        this.rules = rules;
        this.wall = wall;
        this.facts = facts;
        this.clock = clock;
    }

    /// Keeps a message, times, or both.
    ///
    /// @throws Refused [ContentRefusal.Invalid], [IntroductionRefusal.NotOpen] or what the policy declines
    @Transactional
    Introduction write(UUID id, EntryDraft draft, Caller caller, @Nullable String ifMatch) {
        var held = introducing.held(id, caller, ifMatch);
        var now = clock.instant();
        keep(held, content(held, draft, now), now);
        return held.it();
    }

    private Content content(Introducing.Held held, EntryDraft draft, Instant now) {
        var problems = new ArrayList<>(rules.check(draft));
        var text = LocalizedText.present(draft.text());
        if (text == null && draft.slots().isEmpty()) {
            problems.add(Violation.inBody("text", "required"));
        }
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
        if (draft.slots().isEmpty()) {
            return new Content.Message(text == null ? "" : text, draft.question());
        }
        if (!held.it().isAccepted()) {
            throw new Refused(
                    new IntroductionRefusal.WrongState()); // times come once it is clear that the two will meet
        }
        return offers.checked(draft.slots(), draft.zone(), text, now);
    }

    /// Keeps a new version of the scope sheet. What is the same as before is no new one.
    ///
    /// @throws Refused [ContentRefusal.Invalid], [IntroductionRefusal.WrongState] or what the policy declines
    @Transactional
    Introduction rewriteScope(UUID id, Scope scope, Caller caller, @Nullable String ifMatch) {
        var held = introducing.held(id, caller, ifMatch);
        var problems = rules.check(scope);
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
        requireMayWrite(held);
        var last = entries.lastScope(id);
        if (last == null
                || !(last.content() instanceof Content.ScopeWritten(var _, var before) && before.equals(scope))) {
            var now = clock.instant();
            var times = introducing.times(held.matched(), held.side().other(), now, false);
            int version = held.it().rewriteScope(held.side(), scope.whole(), times, now);
            tell(held, new Content.ScopeWritten(version, scope), now);
        }
        return held.it();
    }

    private void keep(Introducing.Held held, Content content, Instant now) {
        requireMayWrite(held);
        var it = held.it();
        var next = next(held, content);
        it.write(next, next == null ? null : introducing.times(held.matched(), next, now, !it.isAccepted()), now);
        tell(held, content, now);
    }

    private void tell(Introducing.Held held, Content content, Instant now) {
        var it = held.it();
        introducing.keep(held, content, now);
        facts.fire(new IntroductionFact.Written(
                it.id, it.revision, held.side(), requireNonNull(held.caller().account())));
        wall.asProduct(introductions::writeDown);
    }

    /// Under an agreement on secrecy only those write whom it binds.
    private void requireMayWrite(Introducing.Held held) {
        var conversation = held.matched().conversation(offers.secrecy(held.matched()));
        if (!Policy.may(held.caller(), Right.POST, conversation)) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
    }

    /// Whose turn it is with what was written; null when that stays as it is.
    private static @Nullable Side next(Introducing.Held held, Content content) {
        return switch (content) {
            case Content.SlotOffer _ -> held.side().other();
            case Content.Message(var _, boolean question) -> {
                boolean waits = held.it().turn == held.side();
                yield question || waits && !held.it().isAccepted() && held.side() == held.it().asking
                        ? held.side().other()
                        : null;
            }
            case Content.FileSent _, Content.ScopeWritten _, Content.StepTaken _ -> null;
        };
    }

    /// Keeps a file and tells of it in the thread.
    Introduction send(UUID id, @Nullable String sent, InputStream body, Caller caller) throws IOException {
        var name = Intake.name(sent);
        // Who may not is told before the file is read, and nobody waits for the row while it comes in.
        QuarkusTransaction.requiringNew().run(() -> open(id, caller));
        var file = intake.take(name, body);
        return QuarkusTransaction.requiringNew().call(() -> {
            var held = open(id, caller);
            attachments.keep(id, file);
            keep(held, new Content.FileSent(file.told()), clock.instant());
            return held.it();
        });
    }

    private Introducing.Held open(UUID id, Caller caller) {
        var held = introducing.held(id, caller);
        if (!held.it().isOpen()) {
            throw new Refused(new IntroductionRefusal.NotOpen());
        }
        requireMayWrite(held);
        return held;
    }

    /// A file of the thread that the caller may read.
    ///
    /// @throws Refused [AccessRefusal.Hidden]
    Intake.Taken give(UUID id, UUID file, Caller caller) {
        var it = introductions.existing(id);
        var matched = records.of(it);
        boolean named = matched.sideOf(caller) != null
                && entries.of(id).stream()
                        .filter(entry ->
                                Policy.may(caller, Right.READ_ATTACHMENTS, matched.conversation(entry.secrecy())))
                        .anyMatch(entry -> entry.content() instanceof Content.FileSent(var told)
                                && told.file().equals(file));
        var found = named ? attachments.open(id, file) : null;
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        introducing.noteReading("FILE_READ", id, it.revision, caller);
        return found;
    }
}
