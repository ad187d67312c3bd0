package kakehashi.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// All notes on cards.
@ApplicationScoped
class BoardNotes implements PanacheRepositoryBase<BoardNote, UUID> {

    /// The latest first.
    List<BoardNote> of(Collection<Card> cards) {
        return cards.isEmpty()
                ? List.of()
                : list(
                        "card in ?1 order by at desc, id desc",
                        cards.stream().map(card -> card.id).toList());
    }

    /// Those a person wrote, the oldest first.
    List<BoardNote> by(UUID account) {
        return list("account = ?1 order by at, id", account);
    }
}
