package kakehashi.publication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Caller;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.Marking;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// All records of one kind.
///
/// @param <S> their sheet
/// @param <R> the record
public interface Records<S extends Sheet, R extends Publishable<S>> extends PanacheRepositoryBase<R, UUID> {

    /// A statement takes no more parameters than 65,535.
    int IDS_AT_ONCE = 1_000;

    RecordKind kind();

    /// A new draft, not yet stored.
    R draft(UUID id, UUID organization, @Nullable String externalId, S sheet, Instant now);

    Class<S> sheetType();

    /// Rules of the sheet that need other records, such as people it names.
    ///
    /// @param record the one that shall carry the sheet; it may not be stored yet
    default List<Violation> check(S sheet, R record) {
        return List.of();
    }

    /// What is missing at `organization` before others may know of a record of its, empty when nothing is.
    default List<Violation> unready(UUID organization) {
        return List.of();
    }

    /// A sheet as a file has it, with names from the owner's own system put as ids; the node given may be changed.
    default ObjectNode resolve(ObjectNode sent, UUID organization) {
        return sent;
    }

    /// What is wrong with what is sent with a sheet and kept apart from it.
    default List<Violation> checkApart(ObjectNode sent) {
        return List.of();
    }

    /// Keeps what is sent with a sheet and kept apart from it; it has been checked.
    ///
    /// @return whether that changed anything
    default boolean keepApart(R record, ObjectNode sent) {
        return false;
    }

    /// @throws Refused [AccessRefusal.Hidden] when it does not exist or the caller may not read it
    default R readableBy(Caller caller, UUID id) {
        var record = existing(findById(id));
        Policy.require(caller, Right.READ, record);
        return record;
    }

    /// Locks the row until the transaction ends, so that two writers come one after the other.
    ///
    /// Nobody is asked to sign in, whether the record exists or not: a session may have ended amid an edit.
    ///
    /// @throws Refused [AccessRefusal.SignInNeeded], or as [Policy#require] does
    default R forWriting(Caller caller, Right right, UUID id) {
        Policy.requireSomebody(caller);
        var locked = existing(locked(id));
        Policy.require(caller, right, locked);
        return locked;
    }

    /// The record, with its row locked until the transaction ends; null when it is not there for whoever asks.
    default @Nullable R locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /// As it stands for whoever asks now.
    default void reread(R record) {
        getEntityManager().refresh(record);
    }

    default List<R> byExternalIds(UUID organization, Collection<String> externalIds) {
        return externalIds.isEmpty()
                ? List.of()
                : list("organization = ?1 and externalId in ?2", organization, externalIds);
    }

    default List<R> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /// Those of `ids` that are in this stage.
    default List<R> byIds(Collection<UUID> ids, Stage stage) {
        return ids.isEmpty() ? List.of() : list("id in ?1 and stage = ?2", ids, stage);
    }

    /// Ids of the organization's records of which an account is in charge, in their order.
    default List<UUID> inChargeOf(UUID organization, UUID account) {
        return find("""
                        select id from %s where organization = ?1
                            and (array_contains(team, ?2) or array_contains(assigned, ?2)) order by id""".formatted(entityName()), organization, account)
                .project(UUID.class)
                .list();
    }

    /// Records of one organization in every stage, the latest change first.
    default Stream<R> ofOrganization(UUID organization) {
        return find("organization = ?1 order by updatedAt desc, id desc", organization).stream();
    }

    /// Records the caller's organization or everybody may see, after `last` in the order of ids, at most `limit`.
    default List<R> visibleAfter(UUID last, @Nullable UUID organization, int limit) {
        return find("(stage = PUBLISHED or organization = ?1) and id > ?2 order by id", organization, last)
                .page(0, limit)
                .list();
    }

    /// Ids of one organization's published records, in no particular order.
    default List<UUID> publishedOf(UUID organization) {
        return find(
                        "select id from %s where stage = PUBLISHED and organization = ?1".formatted(entityName()),
                        organization)
                .project(UUID.class)
                .list();
    }

    /// Those of `ids` that are published; as many statements as there are thousands of them.
    default Set<UUID> publishedAmong(Collection<UUID> ids) {
        var published = new HashSet<UUID>();
        var all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += IDS_AT_ONCE) {
            var some = all.subList(from, Math.min(all.size(), from + IDS_AT_ONCE));
            published.addAll(
                    find("select id from %s where stage = PUBLISHED and id in ?1".formatted(entityName()), some)
                            .project(UUID.class)
                            .list());
        }
        return published;
    }

    /// Ids of records that others may find, after `last` in the order of ids, at most `limit`.
    default List<UUID> findableIds(@Nullable UUID last, int limit) {
        var after = last == null ? new UUID(0, 0) : last;
        return find(
                        "select id from %s where stage in (PUBLISHED, SHARED) and id > ?1 order by id"
                                .formatted(entityName()),
                        after)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    /// In which stages and reaches an organization has records.
    default Set<Marking> markingsOf(UUID organization) {
        return find(
                        "select distinct stage, %s from %s where organization = ?1".formatted(reachNow(), entityName()),
                        organization)
                .project(Circle.class)
                .stream()
                .map(circle -> Marking.of(circle.stage, circle.reach))
                .collect(Collectors.toSet());
    }

    /// Whom a record is shared with now, as a query says it.
    default String reachNow() {
        return "reach";
    }

    /// Who may know of a record.
    record Circle(Stage stage, @Nullable Reach reach) {}

    /// A published record, as a list of addresses needs it.
    record Published(UUID id, Instant updatedAt) {}

    /// Published records in the order of ids.
    ///
    /// @param page from 0
    default List<Published> published(int page, int size) {
        return find("select id, updatedAt from %s where stage = PUBLISHED order by id".formatted(entityName()))
                .project(Published.class)
                .page(page, size)
                .list();
    }

    default long publishedCount() {
        return count("stage = PUBLISHED");
    }

    private String entityName() {
        var kind = kind().code();
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }

    private static <R> R existing(@Nullable R found) {
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return found;
    }
}
