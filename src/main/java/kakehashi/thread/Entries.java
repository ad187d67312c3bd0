package kakehashi.thread;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The entries of all threads.
@ApplicationScoped
public class Entries implements PanacheRepositoryBase<Entry, UUID> {

    /// Of one case, in the order in which they came.
    public List<Entry> of(UUID about) {
        return list("about = ?1 order by at, id", about);
    }

    /// The scope sheet of one case as it stands; null when none is written.
    public @Nullable Entry lastScope(UUID about) {
        return of(about).stream()
                .filter(entry -> entry.content() instanceof Content.ScopeWritten)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// Those somebody wrote, the oldest first.
    public List<Entry> by(UUID account) {
        return list("account = ?1 order by at, id", account);
    }
}
