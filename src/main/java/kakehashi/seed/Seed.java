package kakehashi.seed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import kakehashi.access.State;
import kakehashi.problem.Refused;
import kakehashi.publication.Change;
import kakehashi.publication.PublicationRefusal;
import kakehashi.publication.Publishable;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// A research result that a university offers.
@Entity
@Table(name = "seeds")
public class Seed extends Publishable<SeedSheet> {

    /// A day alone publishes nothing: that takes two people.
    private static final Set<Reach> AFTER_EMBARGO = EnumSet.of(Reach.INTERNAL, Reach.PARTNER);

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @ColumnTransformer(read = "sheet || (select jsonb_merged(part) from tiers where holder = id and edition = 0)")
    private SeedSheet sheet;

    /// The first day on which it is no secret any more; null unless it is under embargo and somebody has said so.
    @Column(name = "embargo_until")
    private @Nullable LocalDate embargoUntil;

    /// Whom it is shared with from that day on.
    @Enumerated(EnumType.STRING)
    @Column(name = "reach_afterwards")
    private @Nullable Reach reachAfterwards;

    /// By the clock of the database when the row was read, as the second wall tells it.
    @Formula("coalesce(embargo_until <= japan_today(), false)")
    private boolean isEmbargoOver;

    @Column(name = "sensitive")
    private boolean isSensitive;

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

    /// An embargo that has come to its end lets it be known as was decided then.
    @Override
    public @Nullable Reach reach() {
        return isEmbargoOver ? reachAfterwards : super.reach();
    }

    /// When its embargo ends and what comes then; null while there is none or nobody has said.
    @Nullable
    Embargo embargo() {
        return isEmbargoOver || embargoUntil == null || reachAfterwards == null
                ? null
                : new Embargo(embargoUntil, reachAfterwards);
    }

    /// Says when the embargo ends: on the day of the filing or the publication, or after it.
    ///
    /// @param today in Japan, by the clock of the database
    /// @throws Refused [SeedRefusal.NotUnderEmbargo], [SeedRefusal.DayIsPast] or [PublicationRefusal.WrongReach]
    Change endEmbargo(Embargo embargo, LocalDate today, Instant now) {
        if (state() != State.EMBARGO) {
            throw new Refused(new SeedRefusal.NotUnderEmbargo());
        }
        if (!AFTER_EMBARGO.contains(embargo.afterwards())) {
            throw new Refused(new PublicationRefusal.WrongReach(List.copyOf(AFTER_EMBARGO)));
        }
        if (embargo.until().isBefore(today)) {
            throw new Refused(new SeedRefusal.DayIsPast(today.toString()));
        }
        embargoUntil = embargo.until();
        reachAfterwards = embargo.afterwards();
        isEmbargoOver = embargo.until().equals(today);
        return stay(Change.EMBARGO_DATED, now);
    }

    /// What is sensitive technology is not made public.
    ///
    /// @throws Refused [SeedRefusal.Sensitive], or as any record does
    @Override
    public Change publish(Instant now) {
        requireNotSensitive();
        return super.publish(now);
    }

    /// Marks it as sensitive technology.
    ///
    /// @throws Refused [SeedRefusal.Sensitive] when it is marked already
    Change mark(Instant now) {
        requireNotSensitive();
        isSensitive = true;
        return stay(Change.MARKED, now);
    }

    /// Takes the mark off: what it says may be known.
    ///
    /// @throws Refused [SeedRefusal.NotSensitive]
    Change unmark(Instant now) {
        if (!isSensitive) {
            throw new Refused(new SeedRefusal.NotSensitive());
        }
        isSensitive = false;
        return stay(Change.UNMARKED, now);
    }

    private void requireNotSensitive() {
        if (isSensitive) {
            throw new Refused(new SeedRefusal.Sensitive());
        }
    }

    @Override
    public boolean isSensitive() {
        return isSensitive;
    }

    @Override
    protected void moved() {
        embargoUntil = null;
        reachAfterwards = null;
        isEmbargoOver = false;
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
