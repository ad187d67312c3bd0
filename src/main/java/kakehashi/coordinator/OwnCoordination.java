package kakehashi.coordinator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.Caller;
import kakehashi.access.PersonalData;
import org.jspecify.annotations.Nullable;

/// A person's card and what they wrote on the board. All of it goes with the account.
@ApplicationScoped
class OwnCoordination implements PersonalData {

    private final CoordinatorCards cards;
    private final Questions questions;
    private final Replies replies;

    OwnCoordination(CoordinatorCards cards, Questions questions, Replies replies) {
        this.cards = cards;
        this.questions = questions;
        this.replies = replies;
    }

    record Asked(UUID id, Instant at, String title, String text) {}

    record Answered(UUID question, Instant at, String text) {}

    record Kept(@Nullable CardSheet card, List<Asked> questions, List<Answered> replies) {}

    @Override
    public String name() {
        return "coordination";
    }

    @Override
    public Kept of(Caller person) {
        var account = Objects.requireNonNull(person.account());
        var card = cards.findById(account);
        return new Kept(
                card == null ? null : card.sheet,
                questions.by(account).stream()
                        .map(it -> new Asked(it.id, it.createdAt, it.title, it.text))
                        .toList(),
                replies.by(account).stream()
                        .map(it -> new Answered(it.question, it.at, it.text))
                        .toList());
    }

    @Override
    public void forget(Caller person) {
        var account = Objects.requireNonNull(person.account());
        cards.deleteById(account);
        replies.forgetOf(account);
        questions.forgetOf(account);
    }
}
