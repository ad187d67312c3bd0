package kakehashi.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// What the index has still to catch up with.
@ApplicationScoped
public class DirtyMarks implements PanacheRepositoryBase<DirtyMark, UUID> {

    /// The oldest marks, at most `limit`.
    public List<DirtyMark> oldest(int limit) {
        return find("order by mark").page(0, limit).list();
    }

    /// Takes marks away that were indexed; a record marked again meanwhile keeps its newer mark.
    @Transactional
    public void clear(Collection<DirtyMark> indexed) {
        getEntityManager()
                .createNativeQuery("delete from index_dirty using unnest(?1, ?2) as done (id, mark)"
                        + " where index_dirty.id = done.id and index_dirty.mark = done.mark")
                .setParameter(1, indexed.stream().map(DirtyMark::id).toArray(UUID[]::new))
                .setParameter(2, indexed.stream().map(DirtyMark::mark).toArray(Long[]::new))
                .executeUpdate();
    }
}
