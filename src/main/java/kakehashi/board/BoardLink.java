package kakehashi.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import kakehashi.shared.Ids;
import org.jspecify.annotations.Nullable;

/// A link to a board, for whoever has it. Kept is only what its secret is recognized by.
@Entity
@Table(name = "board_links")
class BoardLink {

    @Id
    UUID id;

    UUID board;

    UUID organization;

    String hash;

    /// Whether it shows what the team makes of the cards.
    boolean scores;

    @Column(name = "made_by")
    UUID madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    Instant until;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    protected BoardLink() {}

    BoardLink(Board to, String hash, boolean scores, UUID by, Instant now, Instant until) {
        this.id = Ids.next();
        this.board = to.id;
        this.organization = to.organization;
        this.hash = hash;
        this.scores = scores;
        this.madeBy = by;
        this.madeAt = now;
        this.until = until;
    }

    /// Ends it; one that has ended stays as it is.
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }
}
