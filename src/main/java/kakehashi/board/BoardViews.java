package kakehashi.board;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.Accounts;
import kakehashi.access.Caller;
import org.jspecify.annotations.Nullable;

/// Shows boards to their team, and of the records on them to each reader what they may read.
@ApplicationScoped
class BoardViews {

    private final Cards cards;
    private final BoardNotes notes;
    private final Reviews reviews;
    private final CardRecords records;
    private final Accounts accounts;

    BoardViews(Cards cards, BoardNotes notes, Reviews reviews, CardRecords records, Accounts accounts) {
        this.cards = cards;
        this.notes = notes;
        this.reviews = reviews;
        this.records = records;
        this.accounts = accounts;
    }

    /// In the order given.
    List<BoardSummary> summaries(List<Board> boards, Caller caller) {
        var counts = cards.counts(boards);
        var about = records.shown(
                boards.stream().map(Board::about).filter(Objects::nonNull).toList(), caller);
        return boards.stream()
                .map(board -> new BoardSummary(
                        board.id,
                        board.revision,
                        board.title,
                        shown(board.about(), about),
                        counts.getOrDefault(board.id, Map.of()),
                        board.updatedAt,
                        board.archivedAt))
                .toList();
    }

    BoardView view(Board board, Caller caller) {
        var on = cards.of(board);
        return view(board, on, records.shown(refs(board, on), caller));
    }

    /// As [#view], to be given out in a file.
    BoardView exported(Board board, Caller caller) {
        var on = cards.of(board);
        return view(board, on, records.exported(refs(board, on), caller));
    }

    CardView view(Board board, Card card, Caller caller) {
        return views(board, List.of(card), records.shown(List.of(card.ref()), caller))
                .getFirst();
    }

    private BoardView view(Board board, List<Card> on, Map<UUID, ShownRecord> shown) {
        return new BoardView(
                board.id,
                board.revision,
                board.title,
                shown(board.about(), shown),
                board.criteria,
                board.archivedAt,
                views(board, on, shown));
    }

    /// The records that a board and its cards point at.
    static List<RecordRef> refs(Board board, Collection<Card> on) {
        return Stream.concat(Stream.ofNullable(board.about()), on.stream().map(Card::ref))
                .toList();
    }

    static @Nullable ShownRecord shown(@Nullable RecordRef record, Map<UUID, ShownRecord> shown) {
        return record == null ? null : shown.get(record.id());
    }

    private List<CardView> views(Board board, List<Card> on, Map<UUID, ShownRecord> shown) {
        var written = notes.of(on).stream().collect(groupingBy(note -> note.card));
        var given = reviews.of(on).stream().collect(groupingBy(review -> review.card));
        var people = new HashSet<UUID>();
        on.forEach(card -> {
            people.add(card.addedBy);
            Stream.ofNullable(card.owner).forEach(people::add);
        });
        written.values().forEach(some -> some.forEach(note -> people.add(note.account)));
        given.values().forEach(some -> some.forEach(review -> people.add(review.account)));
        var names = accounts.names(people);
        return on.stream()
                .map(card -> view(
                        board,
                        card,
                        shown.get(card.record),
                        written.getOrDefault(card.id, List.of()),
                        given.getOrDefault(card.id, List.of()),
                        names))
                .toList();
    }

    private static CardView view(
            Board board,
            Card card,
            @Nullable ShownRecord record,
            List<BoardNote> written,
            List<Review> given,
            Map<UUID, String> names) {
        return new CardView(
                card.id,
                card.revision,
                card.column,
                record,
                card.owner == null ? null : teammate(card.owner, names),
                teammate(card.addedBy, names),
                card.addedAt,
                written.stream()
                        .map(note -> new CardView.CardNote(note.id, teammate(note.account, names), note.at, note.text))
                        .toList(),
                Score.of(
                        board.criteria,
                        given.stream().map(review -> review.points).toList()),
                given.stream()
                        .map(review -> new CardView.ReviewView(teammate(review.account, names), review.points))
                        .toList());
    }

    private static Teammate teammate(UUID account, Map<UUID, String> names) {
        return new Teammate(account, names.getOrDefault(account, ""));
    }
}
