package kakehashi.researcher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.State;
import kakehashi.publication.Publishable;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// A person's profile.
@Entity
@Table(name = "researchers")
public class Researcher extends Publishable<ResearcherSheet> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @ColumnTransformer(read = "sheet || (select jsonb_merged(part) from tiers where holder = id and edition = 0)")
    private ResearcherSheet sheet;

    /// The birth date, sealed; beside the sheet, so that no version, export or answer can hold it.
    @Column(name = "sealed_birth_date")
    private byte @Nullable [] sealedBirthDate;

    protected Researcher() {}

    Researcher(UUID id, UUID organization, @Nullable String externalId, ResearcherSheet sheet, Instant now) {
        super(id, organization, externalId, now);
        this.sheet = sheet;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.RESEARCHER;
    }

    @Override
    public ResearcherSheet sheet() {
        return sheet;
    }

    @Override
    public State state() {
        return switch (stage()) {
            case DRAFT -> State.DRAFT;
            case REVIEW -> State.REVIEW;
            case SHARED -> State.LIMITED;
            case PUBLISHED -> State.PUBLISHED;
            case CLOSED, WITHDRAWN -> State.OPTOUT;
        };
    }

    @Override
    public List<UUID> people() {
        return List.of(id());
    }

    @Override
    protected Set<Reach> reaches() {
        return EnumSet.of(Reach.INTERNAL);
    }

    @Override
    protected void write(ResearcherSheet sheet) {
        this.sheet = sheet;
    }

    boolean hasBirthDate() {
        return sealedBirthDate != null;
    }

    byte @Nullable [] sealedBirthDate() {
        return sealedBirthDate;
    }

    void keepBirthDate(byte @Nullable [] sealed) {
        sealedBirthDate = sealed;
    }
}
