package kakehashi.board;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// All boards.
@ApplicationScoped
class Boards implements PanacheRepositoryBase<Board, UUID> {

    /// @throws Refused [AccessRefusal.Hidden] when there is none that the caller may read
    Board readableBy(Caller caller, UUID id) {
        var found = existing(findById(id));
        Policy.require(caller, Right.READ, found);
        return found;
    }

    /// Locks the row until the transaction ends: what is done to a board and its cards comes one after the other.
    ///
    /// @throws Refused as [Policy#require] does, or [BoardRefusal.Archived]
    Board forWriting(Caller caller, UUID id) {
        var found = locked(caller, id);
        found.requireOpen();
        return found;
    }

    /// As [#forWriting], also of one that was put away.
    Board locked(Caller caller, UUID id) {
        var found = existing(findById(id, LockModeType.PESSIMISTIC_WRITE));
        Policy.require(caller, Right.EDIT, found);
        return found;
    }

    private static Board existing(@Nullable Board found) {
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return found;
    }

    /// What changed last comes first.
    List<Board> of(UUID organization, boolean archived) {
        return list(
                "organization = ?1 and archivedAt is %s null order by updatedAt desc, id desc"
                        .formatted(archived ? "not" : ""),
                organization);
    }

    long countOf(UUID organization) {
        return count("organization", organization);
    }
}
