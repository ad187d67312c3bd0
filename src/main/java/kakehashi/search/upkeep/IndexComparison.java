package kakehashi.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import kakehashi.publication.DirtyMarks;
import kakehashi.publication.PublishedRevisions;
import kakehashi.search.SearchIndex;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Compares the index on disk with the database, record by record. Works beside a running product as well.
@ApplicationScoped
public class IndexComparison {

    private final Path data;
    private final PublishedRevisions revisions;
    private final DirtyMarks marks;

    IndexComparison(
            @ConfigProperty(name = "kakehashi.data.directory") String data,
            PublishedRevisions revisions,
            DirtyMarks marks) {
        this.data = Path.of(data);
        this.revisions = revisions;
        this.marks = marks;
    }

    /// @param records  published records in the database
    /// @param entries  entries in the index
    /// @param missing  published, not in the index
    /// @param extra    in the index, not published
    /// @param outdated in the index with another revision
    public record Difference(int records, int entries, int missing, int extra, int outdated) {

        /// Records on which the two disagree.
        public int total() {
            return missing + extra + outdated;
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
        return Difference.between(revisions.all(), SearchIndex.committedRevisions(data));
    }
}
