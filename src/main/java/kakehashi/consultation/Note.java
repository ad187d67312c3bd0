package kakehashi.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.Ids;

/// What somebody of the desk wrote down for the desk. It is added, never changed.
@Entity
@Table(name = "consultation_notes")
class Note {

    @Id
    UUID id;

    UUID consultation;

    UUID receiver;

    UUID account;

    String text;

    Instant at;

    protected Note() {}

    Note(Consultation of, UUID account, String text, Instant now) {
        this.id = Ids.next();
        this.consultation = of.id;
        this.receiver = of.receiver;
        this.account = account;
        this.text = text;
        this.at = now;
    }
}
