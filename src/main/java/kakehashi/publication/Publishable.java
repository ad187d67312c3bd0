package kakehashi.publication;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Guarded;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// A record with an owner, a stage and a revision; changes only through its verbs.
///
/// Every verb refuses or raises the revision by one; after a refusal nothing has changed.
///
/// @param <S> the sheet it carries
@MappedSuperclass
public abstract class Publishable<S extends Sheet> implements Guarded {

    @Id
    private UUID id;

    private UUID organization;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    protected Publishable() {}

    protected Publishable(UUID id, UUID organization, @Nullable String externalId, Instant now) {
        this.id = id;
        this.organization = organization;
        this.externalId = externalId;
        this.stage = Stage.DRAFT;
        this.revision = 1;
        this.createdAt = now;
        this.updatedAt = now;
    }

    public abstract S sheet();

    protected abstract void write(S sheet);

    /// Puts `sheet` in place of the present one; the stage stays.
    ///
    /// @throws Refused [PublicationRefusal.Incomplete] when a published record would lose what publication needs
    public Change revise(S sheet, Instant now) {
        if (stage == Stage.PUBLISHED) {
            requireComplete(sheet.missing());
        }
        write(sheet);
        return step(Change.REVISED, stage, now);
    }

    /// @throws Refused [PublicationRefusal.NotADraft]
    public Change submit(Instant now) {
        if (stage != Stage.DRAFT) {
            throw new Refused(new PublicationRefusal.NotADraft());
        }
        return step(Change.SUBMITTED, Stage.REVIEW, now);
    }

    /// @throws Refused [PublicationRefusal.NotInReview]
    public Change giveBack(Instant now) {
        if (stage != Stage.REVIEW) {
            throw new Refused(new PublicationRefusal.NotInReview());
        }
        return step(Change.RETURNED, Stage.DRAFT, now);
    }

    /// Makes the public part visible to everyone.
    ///
    /// @throws Refused [PublicationRefusal.AlreadyPublished] or [PublicationRefusal.Incomplete]
    public Change publish(Instant now) {
        if (stage == Stage.PUBLISHED) {
            throw new Refused(new PublicationRefusal.AlreadyPublished());
        }
        requireComplete(sheet().missing());
        publishedAt = now;
        return step(Change.PUBLISHED, Stage.PUBLISHED, now);
    }

    /// @throws Refused [PublicationRefusal.NotPublished]
    public Change withdraw(Instant now) {
        if (stage != Stage.PUBLISHED) {
            throw new Refused(new PublicationRefusal.NotPublished());
        }
        return step(Change.WITHDRAWN, Stage.WITHDRAWN, now);
    }

    /// Whether the record may be thrown away.
    ///
    /// @throws Refused [PublicationRefusal.EverPublished] or [PublicationRefusal.NotADraft]
    void requireDiscardable() {
        if (wasPublished()) {
            throw new Refused(new PublicationRefusal.EverPublished());
        }
        if (stage != Stage.DRAFT) {
            throw new Refused(new PublicationRefusal.NotADraft());
        }
    }

    private Change step(Change change, Stage next, Instant now) {
        stage = next;
        revision++;
        updatedAt = now;
        return change;
    }

    private static void requireComplete(List<Violation> missing) {
        if (!missing.isEmpty()) {
            throw new Refused(new PublicationRefusal.Incomplete(missing));
        }
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID organization() {
        return organization;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public boolean isAnonymous() {
        return false;
    }

    @Override
    public boolean wasPublished() {
        return publishedAt != null;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public int revision() {
        return revision;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
