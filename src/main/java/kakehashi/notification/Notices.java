package kakehashi.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.introduction.Side;
import kakehashi.problem.Refused;
import kakehashi.shared.Ids;
import org.jspecify.annotations.Nullable;

/// All notices.
@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    /// Somebody who is told.
    ///
    /// @param account      null when a desk is, by its address alone
    /// @param organization whose desk it is; null with an account
    record Reader(
            @Nullable UUID account,
            @Nullable String address,
            @Nullable UUID organization,
            @Nullable Side side) {}

    /// What one is told of.
    record Occasion(NoticeKind kind, UUID about, int revision, Instant at) {}

    /// Notes it; what was noted already stays as it is.
    ///
    /// @param mailAt when it is due by mail; null for never
    void note(Reader reader, Occasion occasion, @Nullable Instant mailAt) {
        getEntityManager()
                .createNativeQuery("""
                        insert into notices (id, account, address, organization, side, kind, about, revision, at, mail_at)
                        values (:id, :account, :address, :organization, :side, :kind, :about, :revision, :at, :mailAt)
                        on conflict do nothing""")
                .setParameter("id", Ids.next())
                .setParameter("account", reader.account())
                .setParameter("address", reader.address())
                .setParameter("organization", reader.organization())
                .setParameter(
                        "side", reader.side() == null ? null : reader.side().name())
                .setParameter("kind", occasion.kind().name())
                .setParameter("about", occasion.about())
                .setParameter("revision", occasion.revision())
                .setParameter("at", occasion.at())
                .setParameter("mailAt", mailAt)
                .executeUpdate();
    }

    /// Forgets what was noted of a step that was taken back, unless it was mailed.
    void forget(UUID about, int revision) {
        delete("about = ?1 and revision = ?2 and mailedAt is null", about, revision);
    }

    /// What is due by mail, the longest first.
    List<UUID> due(Instant now, int limit) {
        return find("select id from Notice where mailAt <= ?1 order by mailAt, id", now)
                .project(UUID.class)
                .page(0, limit)
                .list();
    }

    /// Locked until the transaction ends; null when somebody else has it or it is not due any more.
    @Nullable
    Notice locked(UUID id, Instant now) {
        return find("id = ?1 and mailAt <= ?2", id, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .firstResult();
    }

    /// What else is due for the same account and goes with no mail yet, locked.
    List<Notice> lockedWith(Notice notice, Instant now) {
        return notice.account == null
                ? List.of()
                : find("account = ?1 and mailAt <= ?2 and letter is null and id <> ?3", notice.account, now, notice.id)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .withHint("jakarta.persistence.lock.timeout", -2)
                        .list();
    }

    /// What one mail tells of and was not sent, the oldest first; empty when somebody else has sent it by now. All of
    /// it is locked or waited for: what goes out under one message id is never half of it.
    List<Notice> lockedOf(UUID letter) {
        return find("letter = ?1 and mailAt is not null order by at, id", letter)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// Of an account, the latest first.
    List<Notice> latest(UUID account, int limit) {
        return find("account = ?1 order by at desc, id desc", account)
                .page(0, limit)
                .list();
    }

    /// @throws Refused [AccessRefusal.Hidden] when there is none of this id, or it is somebody else's
    Notice of(UUID account, UUID id) {
        return find("id = ?1 and account = ?2", id, account)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new AccessRefusal.Hidden()));
    }

    /// @param about what they tell of; null for all
    void readAll(UUID account, @Nullable UUID about, Instant now) {
        if (about == null) {
            update("readAt = ?1 where readAt is null and account = ?2", now, account);
        } else {
            update("readAt = ?1 where readAt is null and account = ?2 and about = ?3", now, account, about);
        }
    }

    /// Forgets what was noted before `moment` and is not waiting to be mailed.
    long forget(Instant moment) {
        return delete("at < ?1 and mailAt is null", moment);
    }

    long forgetOf(UUID account) {
        return delete("account", account);
    }
}
