package kakehashi.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.Ids;

/// What somebody of the team wrote on a card. It is added and can be taken away again, never changed.
@Entity
@Table(name = "board_notes")
class BoardNote {

    static final int MOST = 2_000;

    @Id
    UUID id;

    UUID card;

    UUID organization;

    UUID account;

    String text;

    Instant at;

    protected BoardNote() {}

    BoardNote(Card on, UUID account, String text, Instant now) {
        this.id = Ids.next();
        this.card = on.id;
        this.organization = on.organization;
        this.account = account;
        this.text = text;
        this.at = now;
    }
}
