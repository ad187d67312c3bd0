package kakehashi.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.access.Tie;
import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// All ties, those that ended too.
@ApplicationScoped
class Bonds implements PanacheRepositoryBase<Bond, UUID> {

    /// No row has this id.
    private static final UUID NONE = new UUID(0, 0);

    /// One tie of somebody that holds now.
    record Held(
            UUID record,
            Tie tie,
            @Nullable Instant until,
            @Nullable String wording) {}

    /// What holds for a person now, by the clock of the database.
    List<Held> held(UUID account, @Nullable UUID organization, @Nullable UUID researcher) {
        List<?> rows = getEntityManager()
                .createNativeQuery("""
                        select record, tie, until, wording from ties
                        where ended_at is null and (until is null or until > now())
                            and (account = ?1 or organization = ?2 or researcher = ?3)""", Tuple.class)
                .setParameter(1, account)
                .setParameter(2, Objects.requireNonNullElse(organization, NONE))
                .setParameter(3, Objects.requireNonNullElse(researcher, NONE))
                .getResultList();
        return rows.stream().map(row -> held((Tuple) row)).toList();
    }

    private static Held held(Tuple row) {
        return new Held(
                row.get(0, UUID.class),
                Tie.valueOf(row.get(1, String.class)),
                row.get(2, Instant.class),
                row.get(3, String.class));
    }

    /// All that this transaction has changed so far.
    void writeDown() {
        flush();
    }

    /// Of one record, the latest first.
    List<Bond> of(UUID record) {
        return list("record = ?1 order by givenAt desc, id desc", record);
    }

    /// Locks the row until the transaction ends.
    ///
    /// @throws Refused [AccessRefusal.Hidden] when `record` has none of this id
    Bond ofRecord(UUID record, UUID id) {
        var found = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.record.equals(record)) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return found;
    }
}
