package kakehashi.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// All notes of desks.
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {

    /// Of one consultation, the latest first.
    List<Note> of(UUID consultation) {
        return list("consultation = ?1 order by at desc, id desc", consultation);
    }

    /// Those a person wrote, the oldest first.
    List<Note> by(UUID account) {
        return list("account = ?1 order by at, id", account);
    }
}
