package kakehashi.coordinator;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.Ids;
import org.hibernate.annotations.Immutable;

/// What one coordinator answers another; it is added and taken away, never changed.
@Entity
@Immutable
@Table(name = "coordinator_replies")
class Reply {

    @Id
    UUID id;

    UUID question;

    UUID organization;

    UUID account;

    String text;

    Instant at;

    protected Reply() {}

    Reply(Question to, UUID organization, UUID account, String text, Instant now) {
        this.id = Ids.next();
        this.question = to.id;
        this.organization = organization;
        this.account = account;
        this.text = text;
        this.at = now;
    }
}
