package kakehashi.coordinator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// All answers to questions of coordinators.
@ApplicationScoped
class Replies implements PanacheRepositoryBase<Reply, UUID> {

    /// To one question, in the order in which they came.
    List<Reply> to(UUID question) {
        return list("question = ?1 order by id", question);
    }

    /// Those somebody wrote, the oldest first.
    List<Reply> by(UUID account) {
        return list("account = ?1 order by id", account);
    }

    /// Takes away what somebody wrote.
    void forgetOf(UUID account) {
        delete("account", account);
    }

    /// How many there are to each question; those without one are missing.
    Map<UUID, Long> counts(Collection<UUID> questions) {
        return questions.isEmpty()
                ? Map.of()
                : find("select question, count(*) from Reply where question in ?1 group by question", questions)
                        .project(Count.class)
                        .stream()
                        .collect(Collectors.toMap(Count::question, Count::count));
    }

    record Count(UUID question, long count) {}
}
