package kakehashi.need;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.Guarded;
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

/// Something a company looks for.
@Entity
@Table(name = "needs")
public class Need extends Publishable<NeedSheet> {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @ColumnTransformer(read = "sheet || (select jsonb_merged(part) from tiers where holder = id and edition = 0)")
    private NeedSheet sheet;

    protected Need() {}

    Need(UUID id, UUID organization, @Nullable String externalId, NeedSheet sheet, Instant now) {
        super(id, organization, externalId, now);
        this.sheet = sheet;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NEED;
    }

    /// Nobody's for who may not know whose it is: the database does not tell.
    @Override
    public UUID organization() {
        return Guarded.ownerOf(super.organization());
    }

    @Override
    public NeedSheet sheet() {
        return sheet;
    }

    @Override
    protected void write(NeedSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public State state() {
        return switch (stage()) {
            case DRAFT -> State.DRAFT;
            case REVIEW -> State.REVIEW;
            case SHARED -> reach() == Reach.MEMBERS ? State.TEASER_MEMBERS : State.INVITED_ONLY;
            case PUBLISHED -> isAnonymous() ? State.TEASER_PUBLIC : State.NAMED;
            case CLOSED -> State.CLOSED;
            case WITHDRAWN -> State.WITHDRAWN;
        };
    }

    @Override
    protected Set<Reach> reaches() {
        return EnumSet.of(Reach.INVITED, Reach.MEMBERS);
    }

    @Override
    public boolean isAnonymous() {
        return sheet.anonymous();
    }
}
