package kakehashi.introduction;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// How long an organization took for one answer. It does not tell to what.
@Entity
@Immutable
@Table(name = "answers")
class Answer {

    @Id
    UUID id;

    UUID organization;

    Instant at;

    /// Working days; null when nobody answered.
    @Nullable
    Integer days;

    protected Answer() {}

    Answer(UUID id, UUID organization, Instant at, @Nullable Integer days) {
        this.id = id;
        this.organization = organization;
        this.at = at;
        this.days = days;
    }

    /// One for each time that something is asked; nobody can tell from it what that was.
    static UUID idOf(Introduction it) {
        var asked = it.id + " " + it.askedAt;
        return UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8));
    }
}
