package kakehashi.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.MemberBook;
import kakehashi.access.Role;
import org.jspecify.annotations.Nullable;

/// What the product says of one person's place in an organization. Where there is such a word, it counts, and not what
/// the identity server says: a person who has to go is out at once, and stays out.
@Entity
@Table(name = "members")
class Member {

    /// As of the account; it stays when an account is deleted whose person had to go.
    @Id
    String subject;

    UUID organization;

    String[] roles = {};

    Instant since;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "said_by")
    @Nullable
    UUID saidBy;

    protected Member() {}

    Member(String subject, UUID organization, Instant now) {
        this.subject = subject;
        this.organization = organization;
        this.since = now;
    }

    /// From now on they are `roles` in `organization`.
    void belongTo(UUID organization, Set<Role> roles, @Nullable UUID by, Instant now) {
        if (!organization.equals(this.organization) || endedAt != null) {
            since = now;
        }
        this.organization = organization;
        this.roles = roles.stream().sorted().map(Role::code).toArray(String[]::new);
        endedAt = null;
        saidBy = by;
    }

    /// From now on they do not belong there.
    void leave(@Nullable UUID by, Instant now) {
        roles = new String[0];
        endedAt = now;
        saidBy = by;
    }

    /// What is said of them while the identity server names `told`; null when that is not for this organization to say.
    MemberBook.@Nullable Place place(@Nullable UUID told) {
        if (endedAt == null) {
            return new MemberBook.Place(organization, roles());
        }
        return told == null || told.equals(organization) ? new MemberBook.Place(null, Set.of()) : null;
    }

    Set<Role> roles() {
        return Role.among(List.of(roles));
    }
}
