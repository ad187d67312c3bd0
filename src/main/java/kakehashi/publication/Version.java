package kakehashi.publication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.Stage;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// A record as it stood at one revision; written once.
@Entity
@Table(name = "versions")
@IdClass(Version.Key.class)
class Version {

    /// Which record, which revision.
    record Key(UUID record, int revision) implements Serializable {}

    @Id
    UUID record;

    @Id
    int revision;

    @Enumerated(EnumType.STRING)
    Change change;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @ColumnTransformer(
            read = "sheet || (select jsonb_merged(part) from tiers where holder = record and edition = revision)")
    JsonNode sheet;

    @Nullable
    UUID account;

    Instant at;

    protected Version() {}

    Version(Publishable<?> record, Change change, JsonNode sheet, @Nullable UUID account) {
        this.record = record.id();
        this.revision = record.revision();
        this.change = change;
        this.stage = record.stage();
        this.sheet = sheet;
        this.account = account;
        this.at = record.changedAt();
    }
}
