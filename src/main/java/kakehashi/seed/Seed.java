package kakehashi.seed;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.State;
import kakehashi.publication.Publishable;
import kakehashi.shared.Reach;
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
    public State state() {
        return switch (stage()) {
            case DRAFT -> State.DRAFT;
            case REVIEW -> State.REVIEW;
            case SHARED ->
                switch (Objects.requireNonNull(reach())) {
                    case INTERNAL, INVITED, MEMBERS -> State.INTERNAL;
                    case PARTNER -> State.PARTNER;
                    case EMBARGO -> State.EMBARGO;
                };
            case PUBLISHED -> State.PUBLIC;
            case CLOSED, WITHDRAWN -> State.WITHDRAWN;
        };
    }

    @Override
    public List<UUID> people() {
        return sheet.researchers();
    }

    @Override
    protected Set<Reach> reaches() {
        return EnumSet.of(Reach.INTERNAL, Reach.PARTNER, Reach.EMBARGO);
    }

    @Override
    protected void write(SeedSheet sheet) {
        this.sheet = sheet;
    }
}
