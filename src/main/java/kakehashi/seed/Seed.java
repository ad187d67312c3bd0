package kakehashi.seed;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.publication.Publishable;
import kakehashi.shared.RecordKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// A research result that a university offers.
@Entity
@Table(name = "seeds")
public class Seed extends Publishable<SeedSheet> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private SeedSheet sheet;

    protected Seed() {}

    Seed(UUID id, UUID organization, @Nullable String externalId, SeedSheet sheet, Instant now) {
        super(id, organization, externalId, now);
        this.sheet = sheet;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.SEED;
    }

    @Override
    public SeedSheet sheet() {
        return sheet;
    }

    @Override
    protected void write(SeedSheet sheet) {
        this.sheet = sheet;
    }
}
