package kakehashi.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kakehashi.shared.Language;
import org.jspecify.annotations.Nullable;

/// A person who has signed in at least once.
///
/// The identity provider knows name, mail and password; here stand only what records refer to.
@Entity
@Table(name = "accounts")
class Account {

    @Id
    UUID id;

    /// Issuer and subject of the identity provider; unique.
    String subject;

    String name;

    @Nullable
    UUID organization;

    @Nullable
    UUID researcher;

    /// Where mail reaches the person, as told at the last sign-in; null when it is not known for sure.
    @Nullable
    String mail;

    @Enumerated(EnumType.STRING)
    @Nullable
    Language language;

    /// What they were at the last sign-in, for what is done for them while they are away.
    String[] roles = {};

    @Column(name = "created_at")
    Instant createdAt;

    protected Account() {}

    Set<Role> roles() {
        return Role.among(List.of(roles));
    }

    boolean is(Set<Role> present) {
        return roles().equals(present);
    }

    /// In a fixed order, so that the same roles are the same value.
    void become(Set<Role> present) {
        if (!is(present)) {
            roles = present.stream().sorted().map(Role::code).toArray(String[]::new);
        }
    }

    /// The product's own word counts. Who leaves a house leaves the profile there behind.
    void stand(MemberBook.Place place) {
        become(place.rolesBeside(roles()));
        if (!Objects.equals(organization, place.organization())) {
            organization = place.organization();
            researcher = null;
        }
    }

    /// All that stands here.
    ///
    /// @param subject      issuer and subject of the identity provider
    /// @param organization null when none
    /// @param researcher   the own profile; null when none
    record Told(
            UUID id,
            String subject,
            String name,
            @Nullable String mail,
            @Nullable UUID organization,
            @Nullable UUID researcher,
            @Nullable Language language,
            Instant createdAt) {}

    Told told() {
        return new Told(id, subject, name, mail, organization, researcher, language, createdAt);
    }
}
