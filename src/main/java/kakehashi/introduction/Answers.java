package kakehashi.introduction;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import kakehashi.access.Wall;
import org.jspecify.annotations.Nullable;

/// How fast organizations answer.
@ApplicationScoped
class Answers implements PanacheRepositoryBase<Answer, UUID> {

    private final Wall wall;

    Answers(Wall wall) {
        this.wall = wall;
    }

    /// Of one organization.
    ///
    /// @param asked    how often it was to answer
    /// @param answered how often it did
    /// @param median   of the working days it took; null when it never answered
    record Pace(long asked, long answered, @Nullable Double median) {}

    void note(Introduction it, UUID organization, Instant at, @Nullable Integer days) {
        wall.asProduct(() -> {
            persist(new Answer(Answer.idOf(it), organization, at, days));
            flush();
        });
    }

    /// Of an answer that was taken back.
    void forget(Introduction it) {
        wall.asProduct(() -> deleteById(Answer.idOf(it)));
    }

    Pace of(UUID organization, Instant since) {
        return wall.asProduct(() -> {
            var row = (Tuple) getEntityManager()
                    .createNativeQuery("""
                            select count(*), count(days), percentile_cont(0.5) within group (order by days)
                            from answers where organization = ?1 and at > ?2""", Tuple.class)
                    .setParameter(1, organization)
                    .setParameter(2, since)
                    .getSingleResult();
            return new Pace(
                    row.get(0, Number.class).longValue(),
                    row.get(1, Number.class).longValue(),
                    row.get(2, Double.class));
        });
    }
}
