package kakehashi.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kakehashi.access.Guarded;
import kakehashi.access.State;
import kakehashi.access.Thing;
import kakehashi.problem.Refused;
import kakehashi.shared.Ids;
import kakehashi.shared.RecordKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/// A shortlist of one organization. Its verbs raise the revision by one, or refuse and change nothing.
@Entity
@Table(name = "boards")
class Board implements Guarded {

    @Id
    UUID id;

    UUID organization;

    String title;

    /// Of the record whose candidates are sorted on it; null when it is for none.
    @Column(name = "about_kind")
    @Enumerated(EnumType.STRING)
    @Nullable
    RecordKind aboutKind;

    @Nullable
    UUID about;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    List<Criterion> criteria;

    int revision;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "created_at")
    Instant createdAt;

    /// When it or one of its cards changed last.
    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "archived_at")
    @Nullable
    Instant archivedAt;

    protected Board() {}

    Board(UUID organization, String title, @Nullable RecordRef about, UUID by, Instant now) {
        this.id = Ids.next();
        this.organization = organization;
        this.title = title;
        this.aboutKind = about == null ? null : about.kind();
        this.about = about == null ? null : about.id();
        this.criteria = List.of();
        this.revision = 1;
        this.createdBy = by;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /// Stands for any board of an organization, to ask the policy before there is one.
    static Board anyOf(UUID organization) {
        return new Board(organization, "", null, NOBODYS, Instant.EPOCH);
    }

    @Nullable
    RecordRef about() {
        return aboutKind == null || about == null ? null : new RecordRef(aboutKind, about);
    }

    /// @throws Refused [BoardRefusal.Archived]
    void rename(String title, Instant now) {
        requireOpen();
        this.title = title;
        changed(now);
    }

    /// @throws Refused [BoardRefusal.Archived]
    void judgeBy(List<Criterion> criteria, Instant now) {
        requireOpen();
        this.criteria = List.copyOf(criteria);
        changed(now);
    }

    /// @throws Refused [BoardRefusal.Archived]
    void archive(Instant now) {
        requireOpen();
        archivedAt = now;
        changed(now);
    }

    /// Takes it out again; one that was not put away stays as it is.
    void restore(Instant now) {
        if (archivedAt != null) {
            archivedAt = null;
            changed(now);
        }
    }

    /// @throws Refused [BoardRefusal.Archived]
    void requireOpen() {
        if (archivedAt != null) {
            throw new Refused(new BoardRefusal.Archived());
        }
    }

    private void changed(Instant now) {
        revision++;
        updatedAt = now;
    }

    @Override
    public Thing thing() {
        return Thing.BOARD;
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
    public State state() {
        return State.ALL;
    }

    @Override
    public boolean wasPublished() {
        return false;
    }
}
