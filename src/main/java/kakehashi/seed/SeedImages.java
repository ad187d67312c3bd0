package kakehashi.seed;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kakehashi.problem.ContentRefusal;
import kakehashi.problem.Refused;
import kakehashi.problem.Violation;
import kakehashi.shared.Fingerprint;
import kakehashi.shared.Ids;
import org.jspecify.annotations.Nullable;

/// The pictures kept for seeds: those their sheets show, showed once, or may show next.
@ApplicationScoped
class SeedImages implements PanacheRepositoryBase<SeedImage, UUID> {

    /// Most of one seed, with those of its earlier versions.
    static final int MOST = 20;

    private final Clock clock;

    SeedImages(Clock clock) {
        this.clock = clock;
    }

    /// Keeps a picture; the same one sent again is the one kept already. The seed's row must be locked.
    ///
    /// @throws Refused [ContentRefusal.Invalid] when the seed has [#MOST]
    SeedImage keep(UUID seed, Picture picture) {
        var fingerprint = Fingerprint.of(picture.content());
        var same = find("seed = ?1 and fingerprint = ?2", seed, fingerprint).firstResult();
        if (same != null) {
            return same;
        }
        if (count("seed", seed) >= MOST) {
            throw new Refused(
                    new ContentRefusal.Invalid(List.of(Violation.inBody("", "too-many-images", Map.of("max", MOST)))));
        }
        var made = new SeedImage(Ids.next(), seed, fingerprint, picture, clock.instant());
        persist(made);
        return made;
    }

    @Nullable
    SeedImage of(UUID seed, UUID image) {
        return find("seed = ?1 and id = ?2", seed, image).firstResult();
    }

    boolean has(UUID seed, UUID image) {
        return count("seed = ?1 and id = ?2", seed, image) > 0;
    }
}
