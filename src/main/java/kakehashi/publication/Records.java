package kakehashi.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.RecordKind;
import org.jspecify.annotations.Nullable;

/// All records of one kind.
///
/// @param <S> their sheet
/// @param <R> the record
public interface Records<S extends Sheet, R extends Publishable<S>> extends PanacheRepositoryBase<R, UUID> {

    RecordKind kind();

    /// A new draft, not yet stored.
    R draft(UUID id, UUID organization, @Nullable String externalId, S sheet, Instant now);

    Class<S> sheetType();

    /// Rules of the sheet that need other records, such as people it names.
    default List<Violation> check(S sheet, UUID organization) {
        return List.of();
    }

    /// @throws Refused [AccessRefusal.Hidden] when it does not exist or the caller may not read it
    default R readableBy(Caller caller, UUID id) {
        var record = existing(findById(id));
        Policy.require(caller, Right.READ, record);
        return record;
    }

    /// Locks the row until the transaction ends, so that two writers come one after the other.
    default R forWriting(Caller caller, Right right, UUID id) {
        var record = existing(findById(id, LockModeType.PESSIMISTIC_WRITE));
        Policy.require(caller, right, record);
        return record;
    }

    default List<R> byExternalIds(UUID organization, Collection<String> externalIds) {
        return externalIds.isEmpty()
                ? List.of()
                : list("organization = ?1 and externalId in ?2", organization, externalIds);
    }

    default List<R> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /// Records of one organization in every stage, the latest change first.
    default Stream<R> ofOrganization(UUID organization) {
        return find("organization = ?1 order by updatedAt desc, id desc", organization).stream();
    }

    private static <R> R existing(@Nullable R found) {
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return found;
    }
}
