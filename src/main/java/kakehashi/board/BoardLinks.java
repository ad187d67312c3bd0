package kakehashi.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.problem.Refused;

/// All links to boards, those that have ended too.
@ApplicationScoped
class BoardLinks implements PanacheRepositoryBase<BoardLink, UUID> {

    /// The open ones of a board, the latest first.
    List<BoardLink> open(Board board, Instant now) {
        return list("board = ?1 and revokedAt is null and until > ?2 order by madeAt desc, id desc", board.id, now);
    }

    /// @throws Refused [AccessRefusal.Hidden]
    BoardLink existing(Board board, UUID id) {
        return find("board = ?1 and id = ?2", board.id, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
    }

    /// @throws Refused [AccessRefusal.Hidden] when there is none that is open, whatever the reason
    BoardLink open(String hash, Instant now) {
        return find("hash = ?1 and revokedAt is null and until > ?2", hash, now)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
    }
}
