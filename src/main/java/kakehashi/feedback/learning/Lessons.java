package kakehashi.feedback.learning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lesson in force, at most one.
@ApplicationScoped
class Lessons implements PanacheRepositoryBase<Lesson, UUID> {

    @Nullable
    Lesson current() {
        return find("order by learnedAt desc").firstResult();
    }

    void replaceBy(Lesson lesson) {
        deleteAll();
        persist(lesson);
    }
}
