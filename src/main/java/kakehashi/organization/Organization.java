package kakehashi.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.access.State;
import kakehashi.publication.Owner;
import kakehashi.publication.Publishable;
import kakehashi.shared.RecordKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// A university, company or other body. Its own id is also its owner's.
@Entity
@Table(name = "organizations")
public class Organization extends Publishable<OrganizationSheet> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private OrganizationSheet sheet;

    protected Organization() {}

    Organization(UUID id, @Nullable String externalId, OrganizationSheet sheet, Instant now) {
        super(id, id, externalId, now);
        this.sheet = sheet;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ORGANIZATION;
    }

    @Override
    public OrganizationSheet sheet() {
        return sheet;
    }

    @Override
    public State state() {
        return switch (stage()) {
            case DRAFT -> State.DRAFT;
            case REVIEW, SHARED -> State.REVIEW;
            case PUBLISHED -> State.PUBLISHED;
            case CLOSED, WITHDRAWN -> State.WITHDRAWN;
        };
    }

    @Override
    protected void write(OrganizationSheet sheet) {
        this.sheet = sheet;
    }

    /// How other records show whose they are.
    public Owner card() {
        return new Owner(id(), sheet.name(), sheet.prefecture(), sheet.types());
    }
}
