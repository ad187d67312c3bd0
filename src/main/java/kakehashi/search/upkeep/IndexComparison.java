package kakehashi.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kakehashi.publication.DirtyMarks;
import kakehashi.publication.PublishedRevisions;
import kakehashi.search.SearchIndex;

/// Compares the index with the database, record by record.
@ApplicationScoped
public class IndexComparison {

    private final SearchIndex index;
    private final PublishedRevisions revisions;
    private final DirtyMarks marks;

    IndexComparison(SearchIndex index, PublishedRevisions revisions, DirtyMarks marks) {
        this.index = index;
        this.revisions = revisions;
        this.marks = marks;
    }

    /// @param records published records in the database
    /// @param entries entries in the index
    /// @param behind  records that are marked and not yet caught up with
    /// @param missing published, not in the index
    /// @param extra   in the index, not published
    /// @param outdated in the index with another revision
    public record Difference(int records, int entries, long behind, int missing, int extra, int outdated) {

        /// Records on which the two disagree.
        public int total() {
            return missing + extra + outdated;
        }
    }

    public Difference compare() {
        var published = revisions.all();
        var held = new HashMap<UUID, Long>();
        index.revisions(held::put);
        return new Difference(
                published.size(),
                held.size(),
                marks.count(),
                (int) published.keySet().stream()
                        .filter(id -> !held.containsKey(id))
                        .count(),
                (int) held.keySet().stream()
                        .filter(id -> !published.containsKey(id))
                        .count(),
                outdated(published, held));
    }

    private static int outdated(Map<UUID, Long> published, Map<UUID, Long> held) {
        return (int) published.entrySet().stream()
                .filter(each ->
                        held.containsKey(each.getKey()) && !each.getValue().equals(held.get(each.getKey())))
                .count();
    }
}
