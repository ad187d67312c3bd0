package kakehashi.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What all reviewers give all cards.
@ApplicationScoped
class Reviews implements PanacheRepositoryBase<Review, Review.Key> {

    /// The latest last.
    List<Review> of(Collection<Card> cards) {
        return cards.isEmpty()
                ? List.of()
                : list(
                        "card in ?1 order by at, account",
                        cards.stream().map(card -> card.id).toList());
    }

    /// What a person gave, the oldest first.
    List<Review> by(UUID account) {
        return list("account = ?1 order by at, card", account);
    }
}
