package kakehashi.board;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Role;
import kakehashi.audit.AuditLog;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.publication.IdempotencyKeys;
import kakehashi.publication.Revision;
import kakehashi.publication.SheetRules;
import kakehashi.publication.Turns;
import kakehashi.shared.Fingerprint;
import kakehashi.shared.Ids;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// What a team does on its boards: asks the policy, holds the revision, writes the audit.
///
/// Everything done to one board comes one after the other, since each locks its row first; a card that somebody
/// moved meanwhile has another revision.
@ApplicationScoped
class Triage {

    static final int MOST_BOARDS = 500;
    static final int MOST_CARDS = 200;
    static final int MOST_NOTES = 100;

    private static final Set<RecordKind> HAVE_CANDIDATES = EnumSet.of(RecordKind.NEED, RecordKind.SEED);
    private static final Set<Role> AT_THE_DESK = EnumSet.of(Role.COMPANY, Role.COORDINATOR);

    private final Boards boards;
    private final Cards cards;
    private final BoardNotes notes;
    private final Reviews reviews;
    private final CardRecords records;
    private final Accounts accounts;
    private final SheetRules rules;
    private final IdempotencyKeys keys;
    private final Turns turns;
    private final AuditLog audit;
    private final Clock clock;

    Triage(
            Boards boards,
            Cards cards,
            BoardNotes notes,
            Reviews reviews,
            CardRecords records,
            Accounts accounts,
            SheetRules rules,
            IdempotencyKeys keys,
            Turns turns,
            AuditLog audit,
            Clock clock) {
        this.boards = boards;
        this.cards = cards;
        this.notes = notes;
        this.reviews = reviews;
        this.records = records;
        this.accounts = accounts;
        this.rules = rules;
        this.keys = keys;
        this.turns = turns;
        this.audit = audit;
        this.clock = clock;
    }

    /// A card and whether it came onto the board just now.
    record Added(Card card, boolean isNew) {}

    /// Begins a board. With an idempotency key already used for the same one, the board begun then is returned.
    ///
    /// @throws Refused [AccessRefusal.OrganizationMissing], [BoardRefusal.TooMany], [ContentRefusal.Invalid]
    ///     or what the policy declines
    Board begin(BoardDraft draft, Caller caller, @Nullable String key) {
        var home = home(caller);
        if (!Policy.may(caller, Right.CREATE, Board.anyOf(home))) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        requireGood(draft);
        if (key == null) {
            return begin(draft, home, caller);
        }
        var fingerprint = Fingerprint.of(("board " + draft).getBytes(UTF_8));
        var done = keys.recordOf(account(caller), key, fingerprint);
        if (done != null) {
            return boards.readableBy(caller, done);
        }
        var begun = begin(draft, home, caller);
        keys.keep(account(caller), key, fingerprint, begun.id, clock.instant());
        return begun;
    }

    private Board begin(BoardDraft draft, UUID home, Caller caller) {
        var about = draft.about() == null
                ? null
                : new RecordRef(
                        requireNonNull(draft.about().kind()),
                        requireNonNull(draft.about().id()));
        if (about != null) {
            if (!HAVE_CANDIDATES.contains(about.kind())) {
                throw refused("about.kind", "unknown-code");
            }
            records.requireReadable(caller, about);
        }
        turns.await("board", home);
        if (boards.countOf(home) >= MOST_BOARDS) {
            throw new Refused(new BoardRefusal.TooMany(MOST_BOARDS));
        }
        var begun = new Board(home, requireNonNull(draft.title()), about, account(caller), clock.instant());
        boards.persistAndFlush(begun);
        note(begun, "BOARD_CREATED", caller);
        return begun;
    }

    /// @throws Refused [BoardRefusal.Archived], [ContentRefusal.Invalid] or what the policy declines
    Board rename(UUID id, BoardDraft draft, Caller caller, @Nullable String ifMatch) {
        var board = boards.locked(caller, id);
        Revision.require(ifMatch, board.revision);
        requireGood(draft);
        board.rename(requireNonNull(draft.title()), clock.instant());
        note(board, "BOARD_RENAMED", caller);
        return board;
    }

    /// @throws Refused [BoardRefusal.Archived], [ContentRefusal.Invalid] or what the policy declines
    Board judgeBy(UUID id, CriteriaDraft draft, Caller caller, @Nullable String ifMatch) {
        var board = boards.locked(caller, id);
        Revision.require(ifMatch, board.revision);
        requireGood(draft, draft.faults(board.criteria));
        board.judgeBy(
                requireNonNull(draft.items()).stream()
                        .map(entry -> new Criterion(
                                entry.id() == null ? Ids.next() : entry.id(),
                                requireNonNull(entry.name()),
                                requireNonNull(entry.weight())))
                        .toList(),
                clock.instant());
        note(board, "BOARD_CRITERIA_SET", caller);
        return board;
    }

    /// @throws Refused [BoardRefusal.Archived] or what the policy declines
    Board archive(UUID id, Caller caller, @Nullable String ifMatch) {
        var board = boards.locked(caller, id);
        Revision.require(ifMatch, board.revision);
        board.archive(clock.instant());
        note(board, "BOARD_ARCHIVED", caller);
        return board;
    }

    /// @throws Refused what the policy declines
    Board restore(UUID id, Caller caller, @Nullable String ifMatch) {
        var board = boards.locked(caller, id);
        Revision.require(ifMatch, board.revision);
        board.restore(clock.instant());
        note(board, "BOARD_RESTORED", caller);
        return board;
    }

    /// Puts a record on a board. One that is on it already stays where it is; one that was taken off comes back
    /// with what the team wrote.
    ///
    /// @throws Refused [BoardRefusal.Archived], [BoardRefusal.Full], [ContentRefusal.Invalid],
    ///     [AccessRefusal.Hidden] for what the caller may not read, or what the policy declines
    Added add(UUID id, CardDraft draft, Caller caller) {
        var board = boards.forWriting(caller, id);
        requireGood(draft);
        var record = new RecordRef(requireNonNull(draft.kind()), requireNonNull(draft.record()));
        records.requireReadable(caller, record);
        var present = cards.of(board, record.id());
        if (present != null && present.removedAt == null) {
            return new Added(present, false);
        }
        requireRoom(board);
        var column = draft.column() == null ? BoardColumn.NEW : draft.column();
        int place = cards.placeIn(board, column, null);
        if (present != null) {
            present.move(column, place);
            noteCard(board, present, "CARD_ADDED", caller);
            return new Added(present, true);
        }
        var added = new Card(board, record, column, place, account(caller), clock.instant());
        cards.persistAndFlush(added);
        noteCard(board, added, "CARD_ADDED", caller);
        return new Added(added, true);
    }

    /// Puts a card where the draft says; one that was taken off comes back by it.
    ///
    /// @throws Refused [BoardRefusal.Archived], [BoardRefusal.Full], [ContentRefusal.Invalid] or what the
    ///     policy declines
    Card move(UUID id, UUID of, PlaceDraft draft, Caller caller, @Nullable String ifMatch) {
        var board = boards.forWriting(caller, id);
        var card = cards.existing(board, of);
        Revision.require(ifMatch, card.revision);
        requireGood(draft);
        if (card.removedAt != null) {
            requireRoom(board);
        }
        var column = requireNonNull(draft.column());
        card.move(column, cards.placeIn(board, column, of.equals(draft.before()) ? null : draft.before()));
        noteCard(board, card, "CARD_MOVED", caller);
        return card;
    }

    /// @throws Refused [BoardRefusal.Archived], [BoardRefusal.CardRemoved], [ContentRefusal.Invalid] or what
    ///     the policy declines
    Card give(UUID id, UUID of, CardOwnerDraft draft, Caller caller, @Nullable String ifMatch) {
        var board = boards.forWriting(caller, id);
        var card = cards.existing(board, of);
        Revision.require(ifMatch, card.revision);
        var to = draft.owner();
        if (to != null && team(board).stream().noneMatch(each -> each.id().equals(to))) {
            throw refused("owner", "unknown-record");
        }
        card.giveTo(to);
        noteCard(board, card, "CARD_OWNED", caller);
        return card;
    }

    /// @throws Refused [BoardRefusal.Archived], [BoardRefusal.CardRemoved] or what the policy declines
    Card remove(UUID id, UUID of, Caller caller, @Nullable String ifMatch) {
        var board = boards.forWriting(caller, id);
        var card = cards.existing(board, of);
        Revision.require(ifMatch, card.revision);
        card.remove(clock.instant());
        noteCard(board, card, "CARD_REMOVED", caller);
        return card;
    }

    /// @throws Refused [BoardRefusal.Archived], [BoardRefusal.CardRemoved], [BoardRefusal.NotesFull],
    ///     [ContentRefusal.Invalid] or what the policy declines
    Card write(UUID id, UUID on, CardNoteDraft draft, Caller caller) {
        var board = boards.forWriting(caller, id);
        var card = cards.existing(board, on);
        card.requireOnBoard();
        requireGood(draft);
        if (notes.of(List.of(card)).size() >= MOST_NOTES) {
            throw new Refused(new BoardRefusal.NotesFull(MOST_NOTES));
        }
        notes.persistAndFlush(new BoardNote(card, account(caller), requireNonNull(draft.text()), clock.instant()));
        noteCard(board, card, "CARD_NOTED", caller);
        return card;
    }

    /// @throws Refused [AccessRefusal.NotAllowed] for what somebody else wrote, [BoardRefusal.Archived] or what the
    ///     policy declines
    Card erase(UUID id, UUID on, UUID note, Caller caller) {
        var board = boards.forWriting(caller, id);
        var card = cards.existing(board, on);
        var found = notes.findById(note);
        if (found == null || !found.card.equals(on)) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        if (!found.account.equals(caller.account())) {
            throw new Refused(new AccessRefusal.NotAllowed());
        }
        notes.delete(found);
        notes.flush();
        noteCard(board, card, "CARD_NOTE_ERASED", caller);
        return card;
    }

    /// @throws Refused [BoardRefusal.Archived], [BoardRefusal.CardRemoved], [ContentRefusal.Invalid] or what
    ///     the policy declines
    Card review(UUID id, UUID of, PointsDraft draft, Caller caller) {
        var board = boards.forWriting(caller, id);
        var card = cards.existing(board, of);
        card.requireOnBoard();
        requireGood(draft, draft.faults(board.criteria));
        var points = requireNonNull(draft.points());
        var found = reviews.findById(new Review.Key(of, account(caller)));
        if (found == null && !points.isEmpty()) {
            reviews.persist(new Review(card, account(caller), points, clock.instant()));
        } else if (found != null && points.isEmpty()) {
            reviews.delete(found);
        } else if (found != null) {
            found.give(points, clock.instant());
        }
        reviews.flush();
        noteCard(board, card, "CARD_SCORED", caller);
        return card;
    }

    /// Those who work on the boards of the organization, by name.
    List<Teammate> team(Board board) {
        return accounts.colleagues(board.organization).stream()
                .filter(each -> each.roles().stream().anyMatch(AT_THE_DESK::contains))
                .map(each -> new Teammate(each.id(), each.name()))
                .toList();
    }

    /// @throws Refused [AccessRefusal.OrganizationMissing]
    static UUID home(Caller caller) {
        if (caller.organization() == null) {
            throw new Refused(new AccessRefusal.OrganizationMissing());
        }
        return caller.organization();
    }

    private void requireRoom(Board board) {
        if (cards.countOf(board) >= MOST_CARDS) {
            throw new Refused(new BoardRefusal.Full(MOST_CARDS));
        }
    }

    private void requireGood(Object draft) {
        requireGood(draft, List.of());
    }

    private void requireGood(Object draft, List<Violation> more) {
        var problems = new ArrayList<>(rules.check(draft));
        problems.addAll(more);
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
    }

    private static Refused refused(String field, String code) {
        return new Refused(new ContentRefusal.Invalid(List.of(Violation.inBody(field, code))));
    }

    private static UUID account(Caller caller) {
        return requireNonNull(caller.account());
    }

    private void note(Board board, String action, Caller caller) {
        audit.record(caller, action, board.thing().name(), board.id, board.revision);
    }

    private void noteCard(Board board, Card card, String action, Caller caller) {
        board.updatedAt = clock.instant();
        audit.record(caller, action, board.thing().name(), card.id, card.revision);
    }
}
