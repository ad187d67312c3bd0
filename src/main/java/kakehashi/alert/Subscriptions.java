package kakehashi.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.problem.Refused;
import org.jspecify.annotations.Nullable;

/// Everybody's subscriptions.
@ApplicationScoped
public class Subscriptions implements PanacheRepositoryBase<Subscription, UUID> {

    /// @throws Refused [AccessRefusal.Hidden] when there is none of this id, or it is somebody else's
    Subscription of(UUID account, UUID id) {
        var found = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !found.account().equals(account)) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return found;
    }

    @Nullable
    Subscription same(UUID account, String fingerprint) {
        return find("account = ?1 and fingerprint = ?2", account, fingerprint).firstResult();
    }

    /// Those that have not ended, the latest first.
    List<Subscription> of(UUID account) {
        return list("account = ?1 and endedAt is null order by createdAt desc, id desc", account);
    }

    /// Those that want to hear of news, after `last` in the order of ids.
    List<Subscription> listening(@Nullable UUID last, int limit) {
        return find(
                        "endedAt is null and pausedAt is null and id > ?1 order by id",
                        last == null ? new UUID(0, 0) : last)
                .page(0, limit)
                .list();
    }

    /// Accounts that a mail is due for, at most `limit`.
    public List<UUID> accountsDue(Instant now, int limit) {
        return find(
                        "select distinct account from Subscription where endedAt is null and nextMailAt <= ?1"
                                + " order by account",
                        now)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    /// Those of an account that a mail is due for; nobody else gets them until the transaction ends.
    public List<Subscription> due(UUID account, Instant now) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from subscriptions where account = ?1 and ended_at is null and next_mail_at <= ?2"
                                + " order by id for update skip locked",
                        Subscription.class)
                .setParameter(1, account)
                .setParameter(2, now)
                .getResultList()
                .stream()
                .map(Subscription.class::cast)
                .toList();
    }

    /// Those of an account that send mail.
    public List<Subscription> mailed(UUID account) {
        return list("account = ?1 and endedAt is null and mail <> ?2", account, Mailing.OFF);
    }

    /// Sends no more mail to an account; in the app nothing changes.
    public void silence(UUID account) {
        update("mail = ?1, nextMailAt = null where account = ?2", Mailing.OFF, account);
    }

    /// Forgets what ended before `moment`.
    public long forget(Instant moment) {
        return delete("endedAt < ?1", moment);
    }
}
