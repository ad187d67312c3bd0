package kakehashi.board;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// All cards.
@ApplicationScoped
class Cards implements PanacheRepositoryBase<Card, UUID> {

    /// On a board, column by column, each in its order.
    List<Card> of(Board board) {
        return list("board = ?1 and removedAt is null", board.id).stream()
                .sorted(Card.IN_ORDER)
                .toList();
    }

    /// @throws Refused [AccessRefusal.Hidden]
    Card existing(Board board, UUID id) {
        return find("board = ?1 and id = ?2", board.id, id)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
    }

    /// Of a record, also one that was taken off; null when there is none.
    @Nullable
    Card of(Board board, UUID record) {
        return find("board = ?1 and record = ?2", board.id, record).firstResult();
    }

    long countOf(Board board) {
        return count("board = ?1 and removedAt is null", board.id);
    }

    /// How many each board has in each column; without columns that have none. One statement.
    Map<UUID, Map<BoardColumn, Long>> counts(Collection<Board> boards) {
        var counts = new HashMap<UUID, Map<BoardColumn, Long>>();
        if (!boards.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select board, column, count(*) from Card where board in ?1 and removedAt is null
                            group by board, column""", Tuple.class)
                    .setParameter(1, boards.stream().map(board -> board.id).toList())
                    .getResultList()
                    .forEach(
                            row -> counts.computeIfAbsent(row.get(0, UUID.class), _ -> new EnumMap<>(BoardColumn.class))
                                    .put(row.get(1, BoardColumn.class), row.get(2, Long.class)));
        }
        return counts;
    }

    /// A place for a card before `next`, which makes room with all behind it; behind all others when there is no
    /// such card in the column. The board is locked, so that nobody else makes room meanwhile.
    int placeIn(Board board, BoardColumn column, @Nullable UUID next) {
        var before = next == null
                ? null
                : find("board = ?1 and column = ?2 and id = ?3 and removedAt is null", board.id, column, next)
                        .firstResult();
        if (before == null) {
            var last = find("select max(place) from Card where board = ?1 and column = ?2", board.id, column)
                    .project(Integer.class)
                    .firstResult();
            return requireNonNullElse(last, -1) + 1;
        }
        int place = before.place;
        update("place = place + 1 where board = ?1 and column = ?2 and place >= ?3", board.id, column, place);
        return place;
    }

    /// Those that somebody looks after.
    List<Card> ownedBy(UUID account) {
        return list("owner", account);
    }
}
