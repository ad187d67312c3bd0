package kakehashi.search;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Statistics of the records that are there, not of those that were there.
///
/// The index itself counts replaced and removed entries until a merge drops them, so that scores would depend on when
/// that happens. Here they are taken off: an entry that leaves is analysed once more and its terms are subtracted.
final class LiveStatistics {

    static final LiveStatistics NONE = new LiveStatistics(Map.of());

    private static final Set<String> STORED = Set.of(Fields.RECORD);

    private final Map<Object, SegmentLosses> bySegment;

    private LiveStatistics(Map<Object, SegmentLosses> bySegment) {
        this.bySegment = bySegment;
    }

    /// @param lost numbers of the documents counted in `losses`
    private record SegmentLosses(FixedBitSet lost, Losses losses) {}

    /// The statistics of a state of the index, from those of an earlier one and what left since.
    static LiveStatistics of(IndexReader reader, LiveStatistics earlier) throws IOException {
        var bySegment = new HashMap<Object, SegmentLosses>();
        for (var leaf : reader.leaves()) {
            var segment = leaf.reader().getCoreCacheHelper().getKey();
            var losses = losses(leaf.reader(), earlier.bySegment.get(segment));
            if (losses != null) {
                bySegment.put(segment, losses);
            }
        }
        return new LiveStatistics(bySegment);
    }

    private static @Nullable SegmentLosses losses(LeafReader leaf, @Nullable SegmentLosses earlier) throws IOException {
        var live = leaf.getLiveDocs();
        if (live == null) {
            return null;
        }
        if (earlier != null && earlier.lost.cardinality() == leaf.numDeletedDocs()) {
            return earlier;
        }
        var lost = earlier == null ? new FixedBitSet(leaf.maxDoc()) : earlier.lost.clone();
        var losses = earlier == null ? new Losses() : new Losses(earlier.losses);
        var stored = leaf.storedFields();
        for (int doc = 0; doc < leaf.maxDoc(); doc++) {
            if (!live.get(doc) && !lost.getAndSet(doc)) {
                var bytes = stored.document(doc, STORED).getBinaryValue(Fields.RECORD);
                losses.add(Layout.texts(PackedRecord.of(requireNonNull(bytes))));
            }
        }
        return new SegmentLosses(lost, losses);
    }

    int documentFrequency(String field, String term, int counted) {
        int frequency = counted;
        for (var segment : bySegment.values()) {
            frequency -= segment.losses.documentFrequency(field, term);
        }
        return frequency;
    }

    /// How often live records have the term.
    long occurrences(String field, String term, long counted) {
        long occurrences = counted;
        for (var segment : bySegment.values()) {
            occurrences -= segment.losses.occurrences(field, term);
        }
        return occurrences;
    }

    /// @param counted as the index has it
    /// @param live    number of live records
    /// @return null when no live record has the field
    @Nullable
    CollectionStatistics of(@Nullable CollectionStatistics counted, int live) {
        if (counted == null) {
            return null;
        }
        var field = counted.field();
        long documents = counted.docCount();
        long tokens = counted.sumTotalTermFreq();
        long postings = counted.sumDocFreq();
        for (var segment : bySegment.values()) {
            documents -= segment.losses.documents(field);
            tokens -= segment.losses.tokens(field);
            postings -= segment.losses.postings(field);
        }
        return documents <= 0 || postings < documents || tokens < postings
                ? null
                : new CollectionStatistics(field, live, documents, tokens, postings);
    }
}
