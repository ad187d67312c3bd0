package kakehashi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Role;
import kakehashi.problem.Refused;
import kakehashi.shared.Ids;
import org.jspecify.annotations.Nullable;

/// An invitation to join an organization. Whoever brings its secret joins, once; kept is only what the secret is
/// recognized by.
@Entity
@Table(name = "member_invitations")
class Invitation {

    static final Duration LASTS = Duration.ofDays(7);

    @Id
    UUID id;

    UUID organization;

    String[] roles = {};

    /// The one address whose owner may accept; null when whoever brings the secret may.
    @Nullable
    String mail;

    String hash;

    @Column(name = "invited_by")
    @Nullable
    UUID invitedBy;

    @Column(name = "invited_at")
    Instant invitedAt;

    Instant until;

    @Column(name = "accepted_by")
    @Nullable
    UUID acceptedBy;

    @Column(name = "accepted_at")
    @Nullable
    Instant acceptedAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    protected Invitation() {}

    Invitation(UUID organization, Set<Role> roles, @Nullable String mail, String hash, @Nullable UUID by, Instant now) {
        this.id = Ids.next();
        this.organization = organization;
        this.roles = roles.stream().sorted().map(Role::code).toArray(String[]::new);
        this.mail = mail;
        this.hash = hash;
        this.invitedBy = by;
        this.invitedAt = now;
        this.until = now.plus(LASTS);
    }

    Set<Role> roles() {
        return Role.among(List.of(roles));
    }

    boolean isOpen(Instant now) {
        return acceptedAt == null && revokedAt == null && now.isBefore(until);
    }

    /// @param proved an address that the identity server knows to be the person's
    boolean isFor(@Nullable String proved) {
        return mail == null || mail.equalsIgnoreCase(proved);
    }

    /// @throws Refused [MembershipRefusal.InvitationOver]
    void accept(UUID account, Instant now) {
        requireOpen(now);
        acceptedBy = account;
        acceptedAt = now;
    }

    /// @throws Refused [MembershipRefusal.InvitationOver]
    void revoke(Instant now) {
        requireOpen(now);
        revokedAt = now;
    }

    private void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new Refused(new MembershipRefusal.InvitationOver());
        }
    }
}
