package kakehashi.publication;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kakehashi.access.Caller;
import kakehashi.access.Guarded;
import kakehashi.access.Handing;
import kakehashi.access.Policy;
import kakehashi.access.Right;
import kakehashi.access.Thing;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.Language;
import kakehashi.shared.Marking;
import kakehashi.shared.Reach;
import kakehashi.shared.RecordKind;
import kakehashi.shared.Stage;
import org.jspecify.annotations.Nullable;

/// A record with an owner, a stage and a revision; changes only through its verbs.
///
/// Every verb refuses or raises the revision by one; after a refusal nothing has changed.
///
/// @param <S> the sheet it carries
@MappedSuperclass
public abstract class Publishable<S extends Sheet> implements Guarded {

    private static final Caller ANYBODY = Caller.nobody(Language.JA);

    @Id
    private UUID id;

    private UUID organization;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    /// Whom it is shared with; null unless it is [Stage#SHARED].
    @Enumerated(EnumType.STRING)
    private @Nullable Reach reach;

    private int revision;

    /// Never changed in place, so that a change is seen.
    private UUID[] team;

    private UUID[] assigned;

    @Column(name = "submitted_by")
    private @Nullable UUID submittedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Transient
    private boolean isNarrower;

    /// When the last verb was.
    @Transient
    private @Nullable Instant changedAt;

    protected Publishable() {}

    protected Publishable(UUID id, UUID organization, @Nullable String externalId, Instant now) {
        this.id = id;
        this.organization = organization;
        this.externalId = externalId;
        this.stage = Stage.DRAFT;
        this.revision = 1;
        this.team = new UUID[0];
        this.assigned = new UUID[0];
        this.createdAt = now;
        this.updatedAt = now;
    }

    public abstract RecordKind kind();

    @Override
    public Thing thing() {
        return Thing.of(kind());
    }

    public abstract S sheet();

    /// The part of the sheet that `caller` may read: the way by which a sheet leaves.
    @SuppressWarnings("unchecked") // a sheet's part is a sheet of the same kind
    public S sheetFor(Caller caller) {
        return (S) sheet().readable(Policy.readable(caller, this));
    }

    /// `sheet` as `caller` may write it: what they may not read of the present one stays as it is.
    ///
    /// @param untouched what they say nothing of: it stays as well
    @SuppressWarnings("unchecked") // as above
    public S writtenBy(Caller caller, S sheet, Right... untouched) {
        var spoken = EnumSet.noneOf(Right.class);
        spoken.addAll(Policy.readable(caller, this));
        List.of(untouched).forEach(spoken::remove);
        return (S) sheet.completedFrom(sheet(), spoken);
    }

    /// Of a new record: what its writer may not read is empty.
    @SuppressWarnings("unchecked") // as above
    public void begunBy(Caller caller) {
        write((S) sheet().completedFrom(sheet().readable(Set.of()), Policy.readable(caller, this)));
    }

    /// The part of the sheet that anybody may read now.
    public S publicPart() {
        return sheetFor(ANYBODY);
    }

    /// The part by which it is found: what whoever may know of it at all may read.
    @SuppressWarnings("unchecked") // as above
    public S teaser() {
        return (S) sheet().readable(Set.of(Right.READ));
    }

    /// How secret what `caller` reads of it is: of a public record more than the public part is confidential.
    public Marking markingFor(Caller caller) {
        if (stage != Stage.PUBLISHED) {
            return Marking.of(stage, reach());
        }
        return sheetFor(caller).equals(publicPart()) ? Marking.OPEN : Marking.CONFIDENTIAL;
    }

    /// Whom records of this kind can be shared with.
    protected Set<Reach> reaches() {
        return Set.of();
    }

    protected abstract void write(S sheet);

    /// Puts `sheet` in place of the present one; the stage stays.
    ///
    /// @throws Refused [PublicationRefusal.Incomplete] when a record that others read would lose what they need
    public Change revise(S sheet, Instant now) {
        if (stage == Stage.PUBLISHED || stage == Stage.SHARED) {
            requireComplete(sheet.missing());
        }
        boolean withholds = sheet.withholdsMoreThan(sheet());
        write(sheet);
        var change = stay(Change.REVISED, now);
        isNarrower = withholds;
        return change;
    }

    /// @param by who hands it over, so that another person can release it; null for a program
    /// @throws Refused [PublicationRefusal.NotADraft]
    public Change submit(@Nullable UUID by, Instant now) {
        if (stage != Stage.DRAFT) {
            throw new Refused(new PublicationRefusal.NotADraft());
        }
        submittedBy = by;
        return step(Change.SUBMITTED, Stage.REVIEW, now);
    }

    /// Makes it a draft again: from review, or to be taken up again after it was withdrawn.
    ///
    /// @throws Refused [PublicationRefusal.NotInReview]
    public Change giveBack(Instant now) {
        if (stage != Stage.REVIEW && stage != Stage.WITHDRAWN) {
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

    /// Lets some people know of it.
    ///
    /// @throws Refused [PublicationRefusal.NotInReview] unless it is in review or shared already,
    ///     [PublicationRefusal.WrongReach] or [PublicationRefusal.Incomplete]
    public Change share(Reach with, Instant now) {
        if (stage != Stage.REVIEW && stage != Stage.SHARED) {
            throw new Refused(new PublicationRefusal.NotInReview());
        }
        if (!reaches().contains(with)) {
            throw new Refused(new PublicationRefusal.WrongReach(
                    reaches().stream().sorted().toList()));
        }
        requireComplete(sheet().missing());
        return step(Change.SHARED, Stage.SHARED, with, now);
    }

    /// @throws Refused [PublicationRefusal.NotPublished]
    public Change close(Instant now) {
        if (stage != Stage.PUBLISHED && stage != Stage.SHARED) {
            throw new Refused(new PublicationRefusal.NotPublished());
        }
        return step(Change.CLOSED, Stage.CLOSED, now);
    }

    /// Takes it back from whoever could read it.
    ///
    /// @throws Refused [PublicationRefusal.NotPublished]
    public Change withdraw(Instant now) {
        if (stage != Stage.PUBLISHED && stage != Stage.SHARED && stage != Stage.CLOSED) {
            throw new Refused(new PublicationRefusal.NotPublished());
        }
        return step(Change.WITHDRAWN, Stage.WITHDRAWN, now);
    }

    /// Says that it is still right as it stands.
    ///
    /// @throws Refused [PublicationRefusal.NotPublished]
    public Change confirm(Instant now) {
        if (stage != Stage.PUBLISHED && stage != Stage.SHARED) {
            throw new Refused(new PublicationRefusal.NotPublished());
        }
        return stay(Change.CONFIRMED, now);
    }

    /// Takes back that it is still right: it stands where it stood, and is as old as it was.
    ///
    /// @param before    where it stood: where it stands, or withdrawn
    /// @param touchedAt when somebody had last looked after what it says
    /// @throws Refused [PublicationRefusal.NotPublished]
    public Change unconfirm(Stage before, Instant touchedAt, Instant now) {
        if (stage != Stage.PUBLISHED && stage != Stage.SHARED) {
            throw new Refused(new PublicationRefusal.NotPublished());
        }
        var change = before == stage ? stay(Change.UNCONFIRMED, now) : step(Change.UNCONFIRMED, Stage.WITHDRAWN, now);
        updatedAt = touchedAt;
        return change;
    }

    /// Hides it from whoever could read it, since nobody says whether it is still right.
    ///
    /// @throws Refused [PublicationRefusal.NotPublished]
    public Change lapse(Instant now) {
        if (stage != Stage.PUBLISHED && stage != Stage.SHARED) {
            throw new Refused(new PublicationRefusal.NotPublished());
        }
        return step(Change.LAPSED, Stage.WITHDRAWN, now);
    }

    /// Takes it out of sight wherever it stands, since another record says the same.
    ///
    /// @throws Refused [PublicationRefusal.NotPublished] when it is out of sight already
    public Change giveWay(Instant now) {
        if (stage == Stage.WITHDRAWN) {
            throw new Refused(new PublicationRefusal.NotPublished());
        }
        return step(Change.MERGED, Stage.WITHDRAWN, now);
    }

    /// Puts it where it stood before it lapsed or gave way: nothing of what was released then has changed.
    ///
    /// @param before where it stood
    /// @throws Refused [PublicationRefusal.NotPublished] unless it is withdrawn
    public Change restore(Stage before, @Nullable Reach with, Instant now) {
        if (stage != Stage.WITHDRAWN) {
            throw new Refused(new PublicationRefusal.NotPublished());
        }
        return step(Change.RESTORED, before, with, now);
    }

    /// Puts these accounts in charge. Nobody looked after what it says with that.
    ///
    /// @param team     whose it is; empty gives it to the desk
    /// @param assigned coordinators in charge; empty means all of them
    public Change assign(Set<UUID> team, Set<UUID> assigned, Instant now) {
        this.team = sorted(team);
        this.assigned = sorted(assigned);
        isNarrower = false;
        revision++;
        changedAt = now;
        return Change.ASSIGNED;
    }

    /// Puts another account wherever one was in charge.
    Change handOver(Handing handing, Instant now) {
        return assign(after(team, handing), after(assigned, handing), now);
    }

    private static Set<UUID> after(UUID[] ids, Handing handing) {
        return Stream.of(ids).map(handing::after).collect(Collectors.toSet());
    }

    /// Gives a new record to who wrote it.
    public void belongTo(UUID author) {
        team = new UUID[] {author};
    }

    private static UUID[] sorted(Set<UUID> ids) {
        return ids.stream().sorted().toArray(UUID[]::new);
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
        return step(change, next, null, now);
    }

    private Change step(Change change, Stage next, @Nullable Reach with, Instant now) {
        stage = next;
        reach = with;
        moved();
        stay(change, now);
        isNarrower = next == Stage.WITHDRAWN || next == Stage.CLOSED;
        return change;
    }

    /// What holds only as long as it stands where it stood is over.
    protected void moved() {}

    /// A change that leaves it where it stands.
    protected final Change stay(Change change, Instant now) {
        isNarrower = false;
        revision++;
        updatedAt = now;
        changedAt = now;
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

    public Stage stage() {
        return stage;
    }

    /// Whom it is shared with now; null unless it is shared.
    public @Nullable Reach reach() {
        return reach;
    }

    @Override
    public Set<UUID> team() {
        return Set.of(team);
    }

    @Override
    public Set<UUID> assigned() {
        return Set.of(assigned);
    }

    @Override
    public @Nullable UUID submittedBy() {
        return submittedBy;
    }

    /// Whether the last verb took something back from somebody who could find it.
    boolean isNarrower() {
        return isNarrower;
    }

    /// Whether the organization stays hidden from who may not learn it.
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

    /// When somebody last looked after what it says: wrote it, released it, confirmed it.
    public Instant updatedAt() {
        return updatedAt;
    }

    /// When it last changed in any way, as far as it was in this transaction.
    Instant changedAt() {
        return changedAt == null ? updatedAt : changedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
