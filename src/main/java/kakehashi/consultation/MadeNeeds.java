package kakehashi.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Which needs were made of which consultation.
@ApplicationScoped
class MadeNeeds implements PanacheRepositoryBase<MadeNeed, UUID> {

    /// Of one consultation, in the order they were written down.
    List<MadeNeed> of(UUID consultation) {
        return list("consultation = ?1 order by place", consultation);
    }

    /// All of one desk.
    List<MadeNeed> at(UUID receiver) {
        return list("receiver", receiver);
    }

    /// Those of one desk with which somebody goes on by one of these ties.
    List<MadeNeed> by(UUID receiver, Collection<UUID> engagements) {
        return engagements.isEmpty()
                ? List.of()
                : list("receiver = ?1 and engagement in ?2 order by need", receiver, engagements);
    }
}
