package kakehashi.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import kakehashi.publication.DirtyMarks;
import kakehashi.publication.FindableRevisions;
import kakehashi.search.SearchIndex;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Compares the index on disk with the database, record by record. Works beside a running product as well.
@ApplicationScoped
public class IndexComparison {

    private final Path data;
    private final FindableRevisions revisions;
    private final DirtyMarks marks;

    IndexComparison(
            @ConfigProperty(name = "kakehashi.data.directory") String data,
            FindableRevisions revisions,
            DirtyMarks marks) {
        this.data = Path.of(data);
        this.revisions = revisions;
        this.marks = marks;
    }

    /// @param records  records in the database that others may find
    /// @param entries  entries in the index
    /// @param missing  to be found, not in the index
    /// @param extra    in the index, not to be found; or among the public entries and not public
    /// @param outdated in the index with another revision
    public record Difference(int records, int entries, int missing, int extra, int outdated) {

        /// Records on which the two disagree.
        public int total() {
            return missing + extra + outdated;
        }

        Difference and(Difference other) {
            return new Difference(
                    records + other.records,
                    entries + other.entries,
                    missing + other.missing,
                    extra + other.extra,
                    outdated + other.outdated);
        }

        static Difference between(Map<UUID, Long> published, Map<UUID, Long> held) {
            return new Difference(
                    published.size(),
                    held.size(),
                    (int) published.keySet().stream()
                            .filter(id -> !held.containsKey(id))
                            .count(),
                    (int) held.keySet().stream()
                            .filter(id -> !published.containsKey(id))
                            .count(),
                    (int) published.entrySet().stream()
                            .filter(each -> held.containsKey(each.getKey())
                                    && !each.getValue().equals(held.get(each.getKey())))
                            .count());
        }
    }

    /// Records the index has still to catch up with.
    @Transactional
    public long behind() {
        return marks.count();
    }

    public Difference compare() {
        return Difference.between(revisions.published(), SearchIndex.committedRevisions(data))
                .and(Difference.between(revisions.restricted(), SearchIndex.committedRestricted(data)));
    }
}
