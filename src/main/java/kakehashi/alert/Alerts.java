package kakehashi.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.problem.Refused;
import kakehashi.shared.Ids;

/// Everybody's alerts.
@ApplicationScoped
public class Alerts implements PanacheRepositoryBase<Alert, UUID> {

    /// Notes records as news, one statement; what was noted already in the same revision stays as it is.
    void note(Subscription subscription, List<Fit> fits, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into alerts (id, subscription, kind, record, changed_at, news, at)
                        select id, :subscription, kind, record, changed_at, 'NEW', :now
                            from unnest(:ids, :kinds, :records, :changes) as news (id, kind, record, changed_at)
                        on conflict (subscription, record) do update set
                            changed_at = excluded.changed_at, at = excluded.at, read_at = null, mailed_at = null,
                            news = case when alerts.read_at is null and alerts.mailed_at is null
                                then alerts.news else 'CHANGED' end
                            where alerts.changed_at < excluded.changed_at""")
                .setParameter("subscription", subscription.id())
                .setParameter("now", now)
                .setParameter("ids", fits.stream().map(fit -> Ids.next()).toArray(UUID[]::new))
                .setParameter(
                        "kinds", fits.stream().map(fit -> fit.kind().name()).toArray(String[]::new))
                .setParameter("records", fits.stream().map(Fit::id).toArray(UUID[]::new))
                .setParameter("changes", fits.stream().map(Fit::updatedAt).toArray(Instant[]::new))
                .executeUpdate();
    }

    /// The latest alerts of an account, the latest first.
    List<Alert> latest(UUID account, int limit) {
        return find(
                        "from Alert a join fetch a.subscription s where s.account = ?1 and s.endedAt is null"
                                + " order by a.at desc, a.id desc",
                        account)
                .page(0, limit)
                .list();
    }

    /// What was neither read nor mailed of some subscriptions, the latest first.
    public List<Alert> unsent(Collection<Subscription> subscriptions, int limit) {
        return find(
                        "from Alert a join fetch a.subscription s where s in ?1 and s.pausedAt is null"
                                + " and a.readAt is null and a.mailedAt is null order by a.at desc, a.id desc",
                        subscriptions)
                .page(0, limit)
                .list();
    }

    /// @throws Refused [AccessRefusal.Hidden] when there is none of this id, or it is somebody else's
    Alert of(UUID account, UUID id) {
        return find("id = ?1 and subscription.account = ?2", id, account)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
    }

    void readAll(UUID account, Instant now) {
        update(
                "readAt = ?1 where readAt is null"
                        + " and subscription.id in (select s.id from Subscription s where s.account = ?2)",
                now,
                account);
    }

    /// Nothing is left of records that are not public any more.
    void forget(Collection<UUID> records) {
        if (!records.isEmpty()) {
            delete("record in ?1", records);
        }
    }

    /// Forgets what was noted before `moment`, and of each subscription all but the latest 1,000.
    ///
    /// @return how many were forgotten
    public int forget(Instant moment) {
        return getEntityManager()
                .createNativeQuery("""
                        delete from alerts using (
                            select id, row_number() over (partition by subscription order by at desc, id) as place
                                from alerts) as ranked
                        where alerts.id = ranked.id and (at < :moment or place > 1000)""")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
