package kakehashi.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Wall;
import kakehashi.audit.AuditLog;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.shared.Token;
import org.jspecify.annotations.Nullable;

/// Links to boards. Who brings one gets the selection and the columns, and no right to any record.
@ApplicationScoped
class SharedBoards {

    private final Boards boards;
    private final Cards cards;
    private final Reviews reviews;
    private final BoardLinks links;
    private final CardRecords records;
    private final AuditLog audit;
    private final Wall wall;
    private final Clock clock;

    SharedBoards(
            Boards boards,
            Cards cards,
            Reviews reviews,
            BoardLinks links,
            CardRecords records,
            AuditLog audit,
            Wall wall,
            Clock clock) {
        this.boards = boards;
        this.cards = cards;
        this.reviews = reviews;
        this.links = links;
        this.records = records;
        this.audit = audit;
        this.wall = wall;
        this.clock = clock;
    }

    /// @param secret shown once; whoever brings it reads the board
    record Made(BoardLink link, String secret) {}

    /// @throws Refused [BoardRefusal.Archived], [ContentRefusal.Invalid] or what the policy declines
    Made make(UUID id, LinkDraft draft, Caller caller) {
        var board = boards.forWriting(caller, id);
        var problems = draft.faults();
        if (!problems.isEmpty()) {
            throw new Refused(new ContentRefusal.Invalid(problems));
        }
        var token = Token.make();
        var now = clock.instant();
        var until = now.plus(Duration.ofDays(Objects.requireNonNullElse(draft.days(), LinkDraft.USUAL)));
        var made = new BoardLink(
                board, token.hash(), draft.scores(), Objects.requireNonNull(caller.account()), now, until);
        links.persistAndFlush(made);
        note(board, "BOARD_LINK_MADE", caller);
        return new Made(made, token.secret());
    }

    /// @throws Refused [AccessRefusal.Hidden] or what the policy declines
    void revoke(UUID id, UUID link, Caller caller) {
        var board = boards.locked(caller, id);
        links.existing(board, link).revoke(clock.instant());
        note(board, "BOARD_LINK_REVOKED", caller);
    }

    /// What a link holds, whoever brings it.
    private record Found(BoardLink link, Board board, List<Card> cards, Map<UUID, List<Map<UUID, Integer>>> points) {}

    /// @throws Refused [AccessRefusal.Hidden] when there is no such link, it has ended or was revoked, or the
    ///     board was put away
    SharedBoard open(@Nullable String secret, Caller caller) {
        var found = wall.asProduct(() -> find(Objects.requireNonNullElse(secret, "")));
        var shown = records.shown(BoardViews.refs(found.board, found.cards), caller);
        if (!caller.isNobody()) {
            audit.recordReading(
                    caller, "BOARD_READ_BY_LINK", found.board.thing().name(), found.board.id, found.board.revision);
        }
        return new SharedBoard(
                found.board.title,
                BoardViews.shown(found.board.about(), shown),
                found.link.until,
                found.cards.stream()
                        .map(card -> new SharedBoard.SharedCard(
                                card.column, shown.get(card.record), found.link.scores ? score(found, card) : null))
                        .toList());
    }

    private Found find(String secret) {
        var link = links.open(new Token(secret).hash(), clock.instant());
        var board = Objects.requireNonNull(boards.findById(link.board)); // a board takes its links along
        if (board.archivedAt != null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        var on = cards.of(board);
        var points = link.scores
                ? reviews.of(on).stream()
                        .collect(groupingBy(review -> review.card, mapping(review -> review.points, toList())))
                : Map.<UUID, List<Map<UUID, Integer>>>of();
        return new Found(link, board, on, points);
    }

    private static SharedBoard.SharedScore score(Found found, Card card) {
        var score = Score.of(found.board.criteria, found.points.getOrDefault(card.id, List.of()));
        return new SharedBoard.SharedScore(score.total(), score.reviewers());
    }

    private void note(Board board, String action, Caller caller) {
        audit.record(caller, action, board.thing().name(), board.id, board.revision);
    }
}
