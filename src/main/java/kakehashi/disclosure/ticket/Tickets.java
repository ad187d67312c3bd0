package kakehashi.disclosure.ticket;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.AccessRefusal;
import kakehashi.problem.Refused;

/// All tickets, those that are over too.
@ApplicationScoped
class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    /// This moment by the clock of the database, also in a transaction that had to wait.
    Instant moment() {
        return (Instant) getEntityManager()
                .createNativeQuery("select clock_timestamp()", Instant.class)
                .getSingleResult();
    }

    /// Of one record, the latest first.
    List<Ticket> of(UUID record) {
        return list("record = ?1 order by askedAt desc, id desc", record);
    }

    /// Of all records, the latest first.
    List<Ticket> latest(int limit) {
        return find("order by askedAt desc, id desc").page(0, limit).list();
    }

    /// Of the records of one organization, the latest first.
    List<Ticket> latestOf(UUID organization, int limit) {
        return find("organization = ?1 order by askedAt desc, id desc", organization)
                .page(0, limit)
                .list();
    }

    /// Those a person asked for, decided or ended, the oldest first.
    List<Ticket> by(UUID account) {
        return list("askedBy = ?1 or decidedBy = ?1 or endedBy = ?1 order by askedAt, id", account);
    }

    /// Granted since then, and nobody was told yet; held until the transaction ends, and by nobody else at once.
    List<Ticket> untold(Instant since) {
        return find("tie is not null and toldAt is null and decidedAt > ?1 order by decidedAt", since)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .list();
    }

    /// Locks the row until the transaction ends.
    ///
    /// @throws Refused [AccessRefusal.Hidden]
    Ticket locked(UUID id) {
        var found = findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new Refused(new AccessRefusal.Hidden());
        }
        return found;
    }
}
