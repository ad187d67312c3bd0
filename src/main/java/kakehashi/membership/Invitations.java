package kakehashi.membership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.problem.Refused;

/// All invitations, those that are over too.
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, UUID> {

    /// The open ones of an organization, the latest first.
    List<Invitation> open(UUID organization, Instant now) {
        return list(
                "organization = ?1 and acceptedAt is null and revokedAt is null and until > ?2"
                        + " order by invitedAt desc, id desc",
                organization,
                now);
    }

    /// All that this transaction has changed so far.
    void writeDown() {
        flush();
    }

    /// Locks the row until the transaction ends.
    ///
    /// @throws Refused [MembershipRefusal.InvitationOver] when there is none
    Invitation byHash(String hash) {
        return find("hash", hash)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new MembershipRefusal.InvitationOver()));
    }

    /// Locks the row until the transaction ends.
    ///
    /// @throws Refused [MembershipRefusal.InvitationOver] when `organization` has none of this id
    Invitation ofOrganization(UUID organization, UUID id) {
        return find("organization = ?1 and id = ?2", organization, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new Refused(new MembershipRefusal.InvitationOver()));
    }
}
