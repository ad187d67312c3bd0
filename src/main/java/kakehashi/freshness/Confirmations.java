package kakehashi.freshness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kakehashi.shared.RecordKind;

/// All records that wait for a confirmation.
@ApplicationScoped
class Confirmations implements PanacheRepositoryBase<Confirmation, UUID> {

    /// Locked until the transaction ends; empty when the record does not wait.
    Optional<Confirmation> locked(UUID record) {
        return findByIdOptional(record, LockModeType.PESSIMISTIC_WRITE);
    }

    /// What is to be hidden by now, the longest overdue first.
    List<UUID> toHide(Instant now, int limit) {
        return find("select record from Confirmation where hideAt <= ?1 order by hideAt", now)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    /// Records that others can find and nobody looked after since `moment`, whose keepers were not asked, the oldest
    /// first. What is under embargo is for its inventors alone, and waits for its day.
    List<UUID> toAsk(RecordKind kind, Instant moment, int limit) {
        var records = getEntityManager()
                .createNativeQuery("""
                        select id from %s as untouched where stage in ('PUBLISHED', 'SHARED')
                            and coalesce(reach, '') <> 'EMBARGO' and updated_at <= :moment
                            and not exists (select 1 from confirmations where record = untouched.id)
                        order by updated_at limit :limit""".formatted(kind.plural()), UUID.class)
                .setParameter("moment", moment)
                .setParameter("limit", limit);
        return records.getResultList().stream().map(UUID.class::cast).toList();
    }

    /// What waits in one organization, what is hidden first, then by the day on which it will be.
    List<Confirmation> of(UUID organization, int limit) {
        return find("organization = ?1 order by hideAt nulls first, askedAt, record", organization)
                .page(0, limit)
                .list();
    }

    void end(UUID record) {
        delete("record", record);
    }
}
