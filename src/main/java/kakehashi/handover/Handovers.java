package kakehashi.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// All that was ever handed over.
@ApplicationScoped
class Handovers implements PanacheRepositoryBase<Handover, UUID> {

    /// In one organization, the latest first.
    List<Handover> of(UUID organization) {
        return list("organization = ?1 order by at desc, id desc", organization);
    }

    /// In which somebody had part, the oldest first.
    List<Handover> by(UUID account) {
        return list("giver = ?1 or taker = ?1 or saidBy = ?1 order by at, id", account);
    }
}
