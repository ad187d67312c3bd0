package kakehashi.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import kakehashi.problem.Refused;
import kakehashi.shared.Ids;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// One record on one board. Each verb raises the revision by one, or refuses and changes nothing.
@Entity
@Table(name = "board_cards")
class Card {

    static final Comparator<Card> IN_ORDER =
            Comparator.<Card, BoardColumn>comparing(card -> card.column).thenComparing(card -> card.place);

    @Id
    UUID id;

    UUID board;

    UUID organization;

    @Enumerated(EnumType.STRING)
    RecordKind kind;

    UUID record;

    @Column(name = "in_column")
    @Enumerated(EnumType.STRING)
    BoardColumn column;

    /// Among the cards of its column, those taken off too; no two have the same.
    int place;

    /// Account of who looks after it; null for nobody.
    @Nullable
    UUID owner;

    int revision;

    @Column(name = "added_by")
    UUID addedBy;

    @Column(name = "added_at")
    Instant addedAt;

    /// Null while it is on the board. What the team wrote stays with it until it comes back.
    @Column(name = "removed_at")
    @Nullable
    Instant removedAt;

    protected Card() {}

    Card(Board board, RecordRef record, BoardColumn column, int place, UUID by, Instant now) {
        this.id = Ids.next();
        this.board = board.id;
        this.organization = board.organization;
        this.kind = record.kind();
        this.record = record.id();
        this.column = column;
        this.place = place;
        this.revision = 1;
        this.addedBy = by;
        this.addedAt = now;
    }

    RecordRef ref() {
        return new RecordRef(kind, record);
    }

    /// Puts it there, also from beside the board.
    void move(BoardColumn column, int place) {
        this.column = column;
        this.place = place;
        this.removedAt = null;
        revision++;
    }

    /// @param to null for nobody
    /// @throws Refused [BoardRefusal.CardRemoved]
    void giveTo(@Nullable UUID to) {
        requireOnBoard();
        owner = to;
        revision++;
    }

    /// Whoever looked after it does not any more, also beside the board.
    ///
    /// @param to null for nobody
    void passTo(@Nullable UUID to) {
        owner = to;
        revision++;
    }

    /// @throws Refused [BoardRefusal.CardRemoved]
    void remove(Instant now) {
        requireOnBoard();
        removedAt = now;
        revision++;
    }

    /// @throws Refused [BoardRefusal.CardRemoved]
    void requireOnBoard() {
        if (removedAt != null) {
            throw new Refused(new BoardRefusal.CardRemoved());
        }
    }
}
