package kakehashi.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kakehashi.shared.RecordKind;

/// What percolation has still to catch up with.
@ApplicationScoped
class DueRecords implements PanacheRepositoryBase<DueRecord, UUID> {

    /// Makes records due; none when nobody listens.
    void add(RecordKind kind, Collection<UUID> records) {
        getEntityManager()
                .createNativeQuery("""
                        insert into alert_due (record, kind) select record, :kind from unnest(:records) as due (record)
                            where exists (select 1 from subscriptions where ended_at is null and paused_at is null)
                        on conflict (record) do update set mark = nextval('alert_mark')""")
                .setParameter("kind", kind.name())
                .setParameter("records", records.toArray(UUID[]::new))
                .executeUpdate();
    }

    List<DueRecord> oldest(int limit) {
        return find("order by mark").page(0, limit).list();
    }

    /// Takes away what is done; a record that became due again meanwhile stays.
    @Transactional
    void clear(Collection<DueRecord> done) {
        getEntityManager()
                .createNativeQuery("delete from alert_due using unnest(?1, ?2) as done (record, mark)"
                        + " where alert_due.record = done.record and alert_due.mark = done.mark")
                .setParameter(1, done.stream().map(DueRecord::record).toArray(UUID[]::new))
                .setParameter(2, done.stream().map(DueRecord::mark).toArray(Long[]::new))
                .executeUpdate();
    }
}
