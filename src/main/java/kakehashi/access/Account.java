package kakehashi.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
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

    @Column(name = "created_at")
    Instant createdAt;

    protected Account() {}

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
