package kakehashi.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;

/// What a person wrote on boards and what they gave cards. Both stay with the team when the account goes; what the
/// person looked after is nobody's again.
@ApplicationScoped
class OwnBoards implements PersonalData {

    private final Cards cards;
    private final BoardNotes notes;
    private final Reviews reviews;

    OwnBoards(Cards cards, BoardNotes notes, Reviews reviews) {
        this.cards = cards;
        this.notes = notes;
        this.reviews = reviews;
    }

    /// The oldest first.
    record All(List<Written> notes, List<Given> points) {}

    /// One note.
    record Written(UUID card, Instant at, String text) {}

    /// Points by criterion.
    record Given(UUID card, Instant at, Map<UUID, Integer> points) {}

    @Override
    public String name() {
        return "boards";
    }

    @Override
    public All of(Caller person) {
        var account = Objects.requireNonNull(person.account());
        return new All(
                notes.by(account).stream()
                        .map(note -> new Written(note.card, note.at, note.text))
                        .toList(),
                reviews.by(account).stream()
                        .map(review -> new Given(review.card, review.at, review.points))
                        .toList());
    }

    @Override
    public void forget(Caller person) {
        cards.ownedBy(Objects.requireNonNull(person.account())).forEach(card -> card.passTo(null));
    }
}
