package kakehashi.coordinator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// All questions of coordinators.
@ApplicationScoped
class Questions implements PanacheRepositoryBase<Question, UUID> {

    /// What somebody looks for; null where they want all.
    ///
    /// @param words  in small letters, a part of title or text; empty for all
    /// @param author whose
    record Wish(
            String words,
            @Nullable String field,
            @Nullable String prefecture,
            @Nullable Boolean solved,
            @Nullable UUID author) {}

    /// @throws Refused [AccessRefusal.Hidden]
    Question existing(UUID id) {
        return existing(findById(id));
    }

    /// Locks the row until the transaction ends.
    ///
    /// @throws Refused [AccessRefusal.Hidden]
    Question locked(UUID id) {
        return existing(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Question existing(@Nullable Question found) {
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return found;
    }

    /// The latest first, at most `limit`.
    ///
    /// @param before the last one of the page before; null for the first page
    List<Question> page(Wish wish, @Nullable UUID before, int limit) {
        var conditions = new ArrayList<>(List.of("locate(:words, lower(concat(title, ' ', text))) > 0"));
        var values = Parameters.with("words", wish.words());
        if (wish.field() != null) {
            conditions.add("array_position(fields, :field) > 0");
            values.and("field", wish.field());
        }
        if (wish.prefecture() != null) {
            conditions.add("prefecture = :prefecture");
            values.and("prefecture", wish.prefecture());
        }
        if (wish.solved() != null) {
            conditions.add(wish.solved() ? "solvedAt is not null" : "solvedAt is null");
        }
        if (wish.author() != null) {
            conditions.add("account = :author");
            values.and("author", wish.author());
        }
        if (before != null) {
            conditions.add("id < :before"); // ids grow with time
            values.and("before", before);
        }
        return find(String.join(" and ", conditions) + " order by id desc", values)
                .page(0, limit)
                .list();
    }

    /// Those somebody asked, the oldest first.
    List<Question> by(UUID account) {
        return list("account = ?1 order by id", account);
    }

    /// Takes away what somebody wrote, with all that was answered.
    void forgetOf(UUID account) {
        delete("account", account);
    }
}
